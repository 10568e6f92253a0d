import { keepPeople, keptPeople } from "../../src/gather/keptPeople";

test("people come back as they were, a name of two lines in one", () => {
  const people = [
    { id: 1_090_054_321, name: "Nguyễn Văn An", birth: 19900902, unit: "", row: 4 },
    { id: 96_190_054_321, name: "Trần\nBình", birth: 0, unit: "Phòng Thu", row: 1_048_575 },
  ];
  expect(keptPeople(keepPeople(people))).toEqual([people[0], { ...people[1], name: "Trần Bình" }]);
  expect(keptPeople(keepPeople([]))).toEqual([]);
});
