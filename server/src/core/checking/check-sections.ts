import { NO_DESK, type Surroundings } from '../desk/desk.js';
import type { EditedFile } from '../story/edit/edited-file.js';
import type { Ignored, Profile } from '../story/profile.js';
import { fileFrom, type Section } from '../story/edit/sections.js';
import { changedBetween } from '../text/changed.js';
import type { AnyRule, Problem } from '../rules/rule.js';
import { check, problemsIn, unlessIgnored, type OnRuleFailure } from './run.js';
import { keptTold, toldBelow, toldOf, type Told } from './told.js';

/** What was found, and which of the desk's ignored findings were met. */
export interface Found {
  readonly found: readonly Told[];
  readonly met: ReadonlySet<Ignored>;
}

/** What was found in one section, counted from its first line; undefined where that is nothing: there may be thousands. */
interface Known {
  readonly told: readonly Told[];
  readonly met: readonly Ignored[];
}

/** Sections that are looked at as one, where so many in a row are new: more would be a text of their size again. */
const AT_ONCE = 32;

/**
 * Checks a file while it is edited, by the rules that look at a story and the lines beside it: only sections are checked
 * anew that changed, or stand beside one that did.
 */
export class SectionChecks {
  private readonly rules: readonly AnyRule[];
  private readonly deskRules: readonly AnyRule[];
  private profile: Profile | undefined;
  private sections: readonly Section[] = [];
  /** One for each section. */
  private known: readonly (Known | undefined)[] = [];

  constructor(
    rules: readonly AnyRule[],
    private readonly onFailure: OnRuleFailure,
  ) {
    this.rules = rules.filter(({ reach }) => reach === 'story');
    this.deskRules = rules.filter(({ reach }) => reach === 'desk');
  }

  /** What is found, in the order of the text. */
  of(file: EditedFile): Found {
    this.lookAgain(file);
    const found: Told[] = [];
    const met = new Set<Ignored>();
    for (const [nth, known] of this.known.entries()) {
      if (!known) continue;
      for (const entry of known.met) met.add(entry);
      for (const told of known.told) found.push(toldBelow(file.text.firstLine(nth), told));
    }
    return { found, met };
  }

  /** What those rules find that look at the other stories of the desk. */
  againstDesk({ sections, text, profile }: EditedFile, { counterparts, nameOf }: Surroundings): Found {
    const found: Told[] = [];
    const met = new Set<Ignored>();
    for (const [nth, others] of counterparts) {
      // All but the first are a story each.
      const section = sections[nth + 1];
      if (!section) continue;
      const around = fileFrom([section], profile, false);
      const own = check(this.deskRules, around, this.onFailure, { counterparts: () => others, nameOf });
      for (const entry of own.met) met.add(entry);
      for (const problem of own.problems)
        found.push(toldBelow(text.firstLine(nth + 1), toldOf(problem, around.lines)));
    }
    return { found, met };
  }

  private lookAgain({ sections, profile }: EditedFile): void {
    if (sections === this.sections && profile === this.profile) return;
    const { from, behind } =
      profile === this.profile ? changedBetween(this.sections, sections) : { from: 0, behind: 0 };
    // With those beside them.
    const first = Math.max(0, from - 1);
    const to = Math.min(sections.length, sections.length - behind + 1);
    const below = this.known.slice(this.known.length - (sections.length - to));
    const anew: (Known | undefined)[] = [];
    for (let at = first; at < to; at += AT_ONCE)
      anew.push(...this.look(sections, at, Math.min(to, at + AT_ONCE), profile));
    this.known = this.known.slice(0, first).concat(anew, below);
    this.sections = sections;
    this.profile = profile;
  }

  /** Looks at some sections. @param to index behind the last of them */
  private look(
    sections: readonly Section[],
    from: number,
    to: number,
    profile: Profile,
  ): (Known | undefined)[] {
    const above = sections[from - 1];
    const around = fileFrom(sections.slice(Math.max(0, from - 1), to + 1), profile, from <= 1);
    const all = problemsIn(this.rules, around, this.onFailure, NO_DESK);
    let [next, line, offset] = [0, above?.lines ?? 0, above?.text.length ?? 0];
    while (isBefore(all[next], offset)) next++;
    return sections.slice(from, to).map((section, nth) => {
      const first = next;
      const own = line;
      line += section.lines;
      offset += section.text.length;
      while (isBefore(all[next], from + nth + 1 < sections.length ? offset : Infinity)) next++;
      const { problems, met } = unlessIgnored(around, all.slice(first, next));
      if (problems.length + met.length === 0) return undefined;
      const told = problems.map((problem) => keptTold(toldBelow(-own, toldOf(problem, around.lines))));
      return { told, met };
    });
  }
}

function isBefore(problem: Problem | undefined, offset: number): boolean {
  return problem !== undefined && problem.finding.span.start < offset;
}
