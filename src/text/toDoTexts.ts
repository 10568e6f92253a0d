/** Words of the list of those who lack the card or level 2. */
export interface ToDoTexts {
  readonly about: string;
  readonly none: string;
  /** Nobody else is left. */
  readonly onlyToVerify: string;
  /** Of what the list cannot tell, for want of which column. */
  readonly unknown: Readonly<Record<"citizenId" | "level2", string>>;
  /** Why there are more to-dos than people without level 2. */
  readonly beyond: (notDone: string, others: string) => string;
  readonly byUnit: string;
  /** How many have to meet the police, in how many units. */
  readonly atPolice: (people: string, units: string) => string;
}
