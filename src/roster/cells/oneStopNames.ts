/**
 * What the Bộ phận Một cửa is called, folded, as parts of a pattern: by its names since 2018, and cut short as offices
 * do; the centres of 2025 took its work over (Nghị định 118/2025/NĐ-CP).
 */
export const ONE_STOP_NAMES = [
  "(mot|1) cua",
  "tiep nhan (ho so )?(va )?(hoan )?tra (ket qua|kq)",
  "(bo phan|to|quay|nhom|phong|ban) tiep nhan( va)? ho so",
  "(tn|tnhs|tiep nhan hs) (va )?(tkq|tra kq|tra ket qua)",
  "phuc vu (hanh chinh cong|hcc)",
  "(tt)?pvhcc",
  "bpmc",
  "bp ?tn ?tkq",
].join("|");
