import { NO_DESK, type Surroundings } from '../desk/desk.js';
import type { EditedFile } from '../story/edited-file.js';
import type { WireFile } from '../story/model.js';
import type { Ignored, Profile } from '../story/profile.js';
import { fileFrom, type Section } from '../story/sections.js';
import type { AnyRule, Problem } from './rule.js';
import { check, problemsIn, unlessIgnored, type OnRuleFailure } from './run.js';

/** Some problems, with the part of the file in which they were looked for. */
export interface SectionProblems {
  readonly problems: readonly Problem[];
  /** The places of the problems count in it. */
  readonly around: WireFile;
  /** Lines of the file above `around`. */
  readonly linesAbove: number;
}

/** What was found, and which of the desk's ignored findings were met. */
export interface Found {
  readonly found: readonly SectionProblems[];
  readonly met: ReadonlySet<Ignored>;
}

/** What was found in one section. */
interface Known {
  readonly above: Section | undefined;
  readonly below: Section | undefined;
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly met: readonly Ignored[];
  /** The section and others beside it. Not kept where nothing was found: there may be thousands. */
  readonly around: WireFile | undefined;
  /** Where the section begins in `around`, from 0. */
  readonly line: number;
}

/** Sections that are looked at as one, where so many in a row are new: more would hold on to more text. */
const AT_ONCE = 32;

/**
 * Checks files while they are edited, by the rules that look at a story and the lines beside it: only sections are
 * checked anew that changed, or stand beside one that did.
 */
export class SectionChecks {
  private readonly known = new WeakMap<Section, Known>();
  private readonly rules: readonly AnyRule[];
  private readonly deskRules: readonly AnyRule[];

  constructor(
    rules: readonly AnyRule[],
    private readonly onFailure: OnRuleFailure,
  ) {
    this.rules = rules.filter(({ reach }) => reach === 'story');
    this.deskRules = rules.filter(({ reach }) => reach === 'desk');
  }

  /** What is found, in the order of the text. */
  of({ sections, profile }: EditedFile): Found {
    const found: SectionProblems[] = [];
    const met = new Set<Ignored>();
    let lines = 0;
    for (const [nth, section] of sections.entries()) {
      const { problems, around, line, ...own } =
        this.knownOf(sections, nth, profile) ?? this.look(sections, nth, profile);
      for (const entry of own.met) met.add(entry);
      if (around) found.push({ problems, around, linesAbove: lines - line });
      lines += section.lines;
    }
    return { found, met };
  }

  /** What those rules find that look at the other stories of the desk. */
  againstDesk({ sections, profile }: EditedFile, { counterparts, nameOf }: Surroundings): Found {
    const found: SectionProblems[] = [];
    const met = new Set<Ignored>();
    let linesAbove = 0;
    for (const [nth, section] of sections.entries()) {
      // All but the first are a story each.
      const others = counterparts[nth - 1] ?? [];
      if (others.length > 0) {
        const around = fileFrom([section], profile, false);
        const own = check(this.deskRules, around, this.onFailure, { counterparts: () => others, nameOf });
        for (const entry of own.met) met.add(entry);
        found.push({ problems: own.problems, around, linesAbove });
      }
      linesAbove += section.lines;
    }
    return { found, met };
  }

  private knownOf(sections: readonly Section[], nth: number, profile: Profile): Known | undefined {
    const known = this.known.get(sections[nth] as Section);
    const isSame =
      known?.above === sections[nth - 1] && known?.below === sections[nth + 1] && known?.profile === profile;
    return isSame ? known : undefined;
  }

  /** Looks at a section that is not known, and at those behind it that are not either. */
  private look(sections: readonly Section[], nth: number, profile: Profile): Known {
    let to = nth + 1;
    while (to < sections.length && to - nth < AT_ONCE && !this.knownOf(sections, to, profile)) to++;
    const around = fileFrom(sections.slice(Math.max(0, nth - 1), to + 1), profile, nth <= 1);
    const all = problemsIn(this.rules, around, this.onFailure, NO_DESK);
    let [next, line, offset] = [0, 0, 0];
    if (nth > 0)
      ({
        lines: line,
        text: { length: offset },
      } = sections[nth - 1] as Section);
    while (isBefore(all[next], offset)) next++;
    for (let at = nth; at < to; at++) {
      const section = sections[at] as Section;
      const from = next;
      offset += section.text.length;
      while (isBefore(all[next], at + 1 < sections.length ? offset : Infinity)) next++;
      const { problems, met } = unlessIgnored(around, all.slice(from, next));
      this.known.set(section, {
        ...{ above: sections[at - 1], below: sections[at + 1], profile, problems, met, line },
        around: problems.length > 0 ? around : undefined,
      });
      line += section.lines;
    }
    return this.known.get(sections[nth] as Section) as Known;
  }
}

function isBefore(problem: Problem | undefined, offset: number): boolean {
  return problem !== undefined && problem.finding.span.start < offset;
}
