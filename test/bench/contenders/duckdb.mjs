import { DuckDBInstance } from "@duckdb/node-api";
import birthplaces from "../../../src/roster/data/birthplaces.json" with { type: "json" };

const quoted = (words) => words.map((word) => `'${word}'`).join(", ");
const YES = ["x", "có", "co", "đã", "đã cài", "đã cài đặt", "rồi", "1", "v", "yes", "true", "mức 2"];
const NO = ["", "không", "chưa", "0", "-", "no", "false", "chưa cài"];

/** The plain checks in SQL: cells as texts, birth dates as a text or a number. */
const READ = `create or replace table people as
with texts as (
  select row, trim(name) as name, trim(unit) as unit, trim(reason) as reason, regexp_replace(id, '\\s+', '', 'g') as id,
    case lower(nfc_normalize(trim(gender))) when 'nam' then 0 when 'nữ' then 1 else -1 end as gender,
    case when day is not null then year(date '1899-12-30' + cast(floor(day) as integer))
      when regexp_full_match(trim(birth), '\\d{2}/\\d{2}/\\d{4}') then coalesce(year(try_strptime(trim(birth), '%d/%m/%Y')), 0)
      else 0 end as year,
    lower(nfc_normalize(trim(mark))) as word
  from cells)
select *, case when regexp_full_match(id, '\\d{10,12}') then lpad(id, 12, '0') end as whole,
  case when word in (${quoted(YES)}) then 1 when word in (${quoted(NO)}) then 0 else 2 end as done
from texts`;

const FIND = `
select 'name' as failed from people where name = '' union all
select 'unit' from people where unit = '' union all
select 'gender' from people where gender < 0 union all
select 'birth' from people where year = 0 union all
select 'id' from people where whole is null or length(id) <> 12 union all
select 'birthplace' from people where left(whole, 3) not in (${quoted(Object.keys(birthplaces))}) union all
select 'idGender' from people where gender >= 0 and cast(whole[4] as integer) % 2 <> gender union all
select 'idYear' from people
  where year <> 0 and (19 + cast(whole[4] as integer) // 2) * 100 + cast(whole[5:6] as integer) <> year union all
select 'mark' from people where done = 2 union all
select 'reason' from people where done <> 1 and reason = '' union all
select 'duplicate' from people where whole in (select whole from people where whole is not null group by whole having count(*) > 1)`;

let connection;

const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows();
const sorted = (rows) => rows.sort(([a], [b]) => (a < b ? -1 : 1));

/** @param {readonly (readonly unknown[])[]} rows */
export default async function run(rows) {
  connection ??= await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `create or replace table cells(row integer, name varchar, birth varchar, day double, gender varchar, unit varchar, id varchar, mark varchar, reason varchar)`,
  );
  const cells = await connection.createAppender("cells");
  rows.forEach(([, name, birth, gender, unit, , id, mark, reason], row) => {
    cells.appendInteger(row);
    cells.appendVarchar(String(name));
    if (typeof birth === "number") {
      cells.appendNull();
      cells.appendDouble(birth);
    } else {
      cells.appendVarchar(String(birth));
      cells.appendNull();
    }
    for (const value of [gender, unit, id, mark, reason]) cells.appendVarchar(String(value));
    cells.endRow();
  });
  cells.closeSync();
  await connection.run(READ);
  const found = await rowsOf(`select failed, count(*)::int from (select * from (${FIND})) group by 1`);
  const [[done]] = await rowsOf(`select count(*) filter (where done = 1)::int from people`);
  const units = await rowsOf(
    `select unit, count(*)::int, (count(*) filter (where done = 1))::int from people group by 1`,
  );
  const reasons = await rowsOf(`select reason, count(*)::int from people where done <> 1 group by 1`);
  return {
    found: sorted(found),
    done,
    units: sorted(units).map(([name, total, doneThere]) => [name, { total, done: doneThere }]),
    reasons: sorted(reasons),
  };
}
