/** Stands in the file for sending in place of a reason that tells of somebody's health. */
export const untoldHealth = "Lý do không nêu";
