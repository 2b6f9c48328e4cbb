import type { DemoStory } from "../../demo-types.ts";
import { arcticPorts } from "./arctic-ports-of-call.ts";
import { lithiumTreaty } from "./lithium-and-the-salt-flat-treaty.ts";
import { peacekeepersPayroll } from "./peacekeepers-payroll.ts";
import { shortsAmericasArms } from "./shorts-americas-arms.ts";
import { shortsAsiaAfrica } from "./shorts-asia-africa.ts";
import { shortsDiplomacyIdeas } from "./shorts-diplomacy-ideas.ts";
import { shortsEuropeMiddleEast } from "./shorts-europe-middle-east.ts";
import { theCableCutters } from "./the-cable-cutters.ts";
import { theStraitInsurers } from "./the-strait-insurers.ts";
import { whatTheArchivesForget } from "./what-the-archives-of-war-forget.ts";

/** The second half of the demo magazine: ports, cables, payrolls, archives. */
export const storiesB: DemoStory[] = [
  theCableCutters,
  arcticPorts,
  peacekeepersPayroll,
  lithiumTreaty,
  theStraitInsurers,
  whatTheArchivesForget,
  ...shortsEuropeMiddleEast,
  ...shortsAsiaAfrica,
  ...shortsAmericasArms,
  ...shortsDiplomacyIdeas,
];
