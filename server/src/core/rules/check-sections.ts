import { NO_DESK } from '../desk/desk.js';
import type { EditedFile } from '../story/edited-file.js';
import type { WireFile } from '../story/model.js';
import type { Ignored, Profile } from '../story/profile.js';
import { fileFrom, type Section } from '../story/sections.js';
import type { AnyRule, Problem } from './rule.js';
import { check, type OnRuleFailure } from './run.js';

/** What was found in one section, with the part of the file in which it was looked for. */
export interface SectionProblems {
  readonly problems: readonly Problem[];
  /** The section with its neighbours: the places of the problems count in it. */
  readonly around: WireFile;
  /** Lines of the file above `around`. */
  readonly linesAbove: number;
}

interface Found {
  readonly above: Section | undefined;
  readonly below: Section | undefined;
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly met: readonly Ignored[];
  /** Not kept where nothing was found: there may be thousands. */
  readonly around: WireFile | undefined;
}

/**
 * Checks files while they are edited, by the rules that look at a story and the lines beside it: only sections are
 * checked anew that changed, or stand beside one that did.
 */
export class SectionChecks {
  private readonly known = new WeakMap<Section, Found>();
  private readonly rules: readonly AnyRule[];

  constructor(
    rules: readonly AnyRule[],
    private readonly onFailure: OnRuleFailure,
  ) {
    this.rules = rules.filter(({ reach }) => reach === 'story');
  }

  /** What is found, in the order of the text, and which of the desk's ignored findings were met. */
  of(file: EditedFile): { found: SectionProblems[]; met: Set<Ignored> } {
    const found: SectionProblems[] = [];
    const met = new Set<Ignored>();
    let lines = 0;
    let above: Section | undefined;
    for (const [nth, section] of file.sections.entries()) {
      const below = file.sections[nth + 1];
      const own = this.ofSection(section, above, below, file.profile, nth <= 1);
      for (const entry of own.met) met.add(entry);
      const { problems, around } = own;
      if (around) found.push({ problems, around, linesAbove: lines - (above?.lines ?? 0) });
      lines += section.lines;
      above = section;
    }
    return { found, met };
  }

  private ofSection(
    section: Section,
    above: Section | undefined,
    below: Section | undefined,
    profile: Profile,
    isStart: boolean,
  ): Found {
    const known = this.known.get(section);
    if (known?.above === above && known?.below === below && known?.profile === profile) return known;
    const sections = [above, section, below].filter((one) => one !== undefined);
    const around = fileFrom(sections, profile, isStart);
    const from = above?.text.length ?? 0;
    const to = from + section.text.length;
    const isOwn = ({ finding: { span } }: Problem) => span.start >= from && (span.start < to || !below);
    const { problems, met } = check(this.rules, around, this.onFailure, NO_DESK, isOwn);
    const found = { above, below, profile, problems, met, around: problems.length > 0 ? around : undefined };
    this.known.set(section, found);
    return found;
  }
}
