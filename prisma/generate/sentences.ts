/** The sentences that stories are made of; what stands in braces is filled by grammar.ts. */

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

export const HEADLINES = lines(`
  Why {place} {verb} its {thing}
  The {adj} {thing} that {place} cannot avoid
  In {town}, a {adj} {thing} tests {place}
  {place} and the {thing} of {place}
  What the {thing} means for {place}
  {name} bets on {thing} as {place} waits
  How a {adj} {thing} {verb} the {actor}
  {place}’s {adj} {thing}
  Inside the {actor}’s {adj} {thing}
  After the {thing}, {place} looks to {place}
  The {people} of {town} have heard it before
  The price of {place}’s {thing}
  {person} and the {adj} {thing}
  No {thing} without {thing}: the lesson of {town}
  The {actor} {verb} the {thing}. Then came the {people}
  {place} needs a {thing}, not another {thing}
  The {org} has a {thing} problem
  Between {thing} and {thing}, {place} hesitates
  A {adj} {thing} on the road to {town}
  Who pays for {place}’s {thing}?
  {topic}: the {adj} {thing} ahead
  Eight questions about the {adj} {thing} in {place}
  The {thing} nobody in {town} wanted
  Can the {org} save the {thing}?`);

export const DECKS = lines(`
  The {actor} {verb} a {adj} {thing}, and {people} in {town} are asking what comes next.
  {number} months after the {thing}, {place} finds that its {adj} {thing} is harder to end than to begin.
  A {adj} {thing} in {place} shows how much the {org} still depends on {people}.
  {person} says the {thing} can hold; {people} in {town} doubt it.
  For {place}, the {thing} is about {thing}. For {place}, it is about {thing}.
  Behind the {adj} talk of {thing} lies a {adj} question of {thing}.
  What {people} in {place} make of the {adj} {thing} that {name} {adv} {verb}.
  The {actor} has {adv} {verb} the {thing}, with {people} left to carry the cost.
  With {topic} back on the agenda, {place} weighs its {thing} against its {thing}.
  As {people} leave {town}, the {adj} {thing} of {place} is no longer an abstraction.`);

export const BODY = lines(`
  The {actor} {verb} the {thing} in {month}, and the {people} of {town} have lived with it since.
  For {place}, the {adj} {thing} is a matter of {thing} rather than of {thing}.
  In {place}, the {thing} has {adv} become a {adj} question.
  It is not the first time that the {actor} has {adv} {verb} a {thing}.
  The {org} said in {month} that the {thing} in {place} would need {number} years.
  {person}, who advised the {actor} until {month}, calls the {thing} a {adj} mistake.
  According to {name}, the {people} were never asked.
  But the {thing} did not end there, and neither did the {adj} {thing}.
  At the same time, {place} has {verb} its own {thing} with {place}.
  There is a reason for this: a {adj} {thing} is cheaper than a {adj} {thing}.
  When the {actor} {verb} the {thing}, it did so with the support of the {org}.
  Most {people} here would rather talk about {thing} than about {thing}.
  Over the past {number} years, the {thing} has {verb} the {actor} and the {people} alike.
  {number} per cent of {people} in {place} now say that the {thing} matters more than the {thing}.
  The road from {town} to {town} is where the {adj} {thing} can be seen.
  What happens next depends on {place}, and on whether the {org} will accept a {adj} {thing}.
  The {people} have {adv} {verb} the {thing}; the {actor} has not.
  Some of this is {adj}, and some of it is simply {thing}.
  A {adj} {thing}, by contrast, would leave the {people} of {town} where they were.
  In a small office in {town}, {person} keeps the records of the {thing}.
  “We were told that the {thing} was over,” says {person}, “and then the {people} came back.”
  “No one {verb} the {thing} for us,” {name} said. “We did it ourselves.”
  That was in {month}. Since then the {actor} has {verb} {number} of its {adj} promises.
  As the {org} noted in its report, {topic} is now tied to the {thing} in {place}.
  It would be wrong to see in this only a {thing}.
  If the {thing} fails, the {actor} will have to {adv} explain why it {verb} the {thing} at all.
  Neither {place} nor {place} has a {adj} interest in {thing}, yet both have {verb} it.
  The numbers are {adj}: {number} {people} in {month}, and {number} more since.
  The {thing} between {place} and {place} has a {adj} history.
  And so the {adj} {thing} goes on, {adv}, with fewer {people} and less {thing}.
  In the view of {people} close to the {actor}, the {org} has {adv} {verb} its own {thing}.
  To the {people} of {town}, all of this looks like a {adj} {thing} with a new name.
  Every {thing} in {place} begins with {thing} and ends with {people}.
  The {actor}, {name} argues, {verb} the {thing} because it had no {thing}.
  There were {number} {people} in the hall when the {actor} {adv} {verb} the {thing}.
  The question for the {org} is whether a {adj} {thing} can survive a {adj} {thing}.
  On {topic}, the {actor} and the {org} have rarely agreed.
  He had come to {town} in {month}, {number} years before the {thing}.
  She still has the letter in which the {actor} {verb} the {thing}.
  A spokesman for the {actor} did not answer questions about the {thing}.
  The {adj} {thing} of {month} is remembered in {town} for its {people}.
  Only later did it become clear that the {thing} had been {adv} {verb}.
  On the table lay a {object}, a {object} and the text of the {thing}.
  {person} points to the {object} and then to the {object}: that, he says, is the {thing}.
  Nobody in {town} had thought of the {object}.
  What the {org} calls a {thing} is, to {people} here, a {object} that no longer works.
  The {object} has gone from {town}, the {object} is going, and the {thing} is still {adj}.
  It was the {object}, not the {thing}, that {people} talked about.
  Beside the {object} stood a {object} from the time of the {thing}.
  For the price of one {object}, says {name}, {place} could have {verb} a {thing}.`);

export const QUOTES = lines(`
  The {thing} was never about {thing}. It was about {people}.
  We have a {adj} {thing}, and no one to {adv} defend it.
  In {town} we do not speak of {thing}. We speak of {people}.
  A {adj} {thing} is still a {thing}.
  The {actor} {verb} us, and then it {verb} the {thing}.`);

export const SUBHEADINGS = lines(`
  A {adj} {thing}
  The {thing} and the {people}
  What {place} wants
  Back in {town}
  The limits of {thing}
  After the {thing}`);
