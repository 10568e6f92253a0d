import type { Gender } from "./person";
import type { Random } from "./random";

/** Where a roster's names come from; each style has its own traps for a reader. */
export type NameStyle = "common" | "upland" | "likeTotals";

const WORDS = {
  family:
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lưu Mai Cao Thái Tạ Kiều",
  /** Families that begin like "Tổng", "Cộng", "Tổ", "Tổng số" once the tones are off. */
  likeTotals: "Tô Tống Trương Công Cống Tông Tòng Tổng",
  male: "Văn,Đức,Hữu,Minh,Quang,Xuân,Bá,Quốc,Thế,Gia",
  female: "Thị,Thị Thu,Thị Ngọc,Thị Kim,Thùy,Thanh,Mỹ,Bích,Diệu,Phương",
  maleGiven:
    "An Bình Cường Dũng Đạt Giang Hải Hiếu Hùng Khánh Lâm Long Mạnh Nam Phong Quân Sơn Thắng Toàn Tùng Việt Cộng",
  femaleGiven:
    "Anh Chi Dung Duyên Đào Hà Hằng Hiền Hoa Hương Lan Linh Loan Mai Nga Ngân Nhung Oanh Quyên Thảo Trang Vân Yến Nữ",
};

/** Family and given parts of upland names, with the marks that no tidy-minded check may complain of. */
const UPLAND: Record<Gender, { families: readonly string[]; givens: readonly string[] }> = {
  male: {
    families: [
      "Y",
      "K'",
      "A",
      "Giàng A",
      "Sùng A",
      "Lò Văn",
      "Rơ Châm",
      "Siu",
      "Ksor",
      "Hồ",
      "Thạch",
      "Vàng Seo",
      "Ma",
    ],
    givens: ["Bhăm Niê", "Brếu", "Lưới", "Sử", "Páo", "Pún", "Tơr", "Blút", "Sô Phia", "Chứ", "Dế", "Đăm Ênuôl", "I"],
  },
  female: {
    families: [
      "H'",
      "Ka",
      "H’",
      "Giàng Thị",
      "Sùng Thị",
      "Lò Thị",
      "Rơ Châm H'",
      "Siu H'",
      "Kim Thị",
      "Vàng Thị",
      "Hà",
    ],
    givens: ["Hen Niê", "Brơi", "Mỷ", "Dở", "Xua", "Pâng", "Lan Êban", "Nhung", "Sa Rây", "Chía", "Y", "Đuôn Mlô"],
  },
};

const WORD_LISTS = Object.fromEntries(
  Object.entries(WORDS).map(([key, words]) => [key, words.split(words.includes(",") ? "," : " ")]),
) as Record<keyof typeof WORDS, string[]>;

function bareKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

/** Makes names of which no two of a roster are the same without their marks. */
export class NameMaker {
  private readonly used = new Set<string>();

  constructor(
    private readonly style: NameStyle,
    private readonly random: Random,
  ) {}

  make(gender: Gender): { family: string; given: string } {
    for (;;) {
      const name = this.draw(gender);
      const key = bareKey(`${name.family}${name.given}`);
      if (this.used.has(key)) continue;
      this.used.add(key);
      return name;
    }
  }

  private draw(gender: Gender): { family: string; given: string } {
    const { random } = this;
    if (this.style === "upland") {
      const { families, givens } = UPLAND[gender];
      return { family: random.pick(families), given: random.pick(givens) };
    }
    const families = WORD_LISTS[this.style === "likeTotals" ? "likeTotals" : "family"];
    const middle = random.pick(WORD_LISTS[gender]);
    const given = random.pick(gender === "male" ? WORD_LISTS.maleGiven : WORD_LISTS.femaleGiven);
    return { family: `${random.pick(families)} ${middle}`, given };
  }
}
