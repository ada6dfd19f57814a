import * as vscode from 'vscode';
import {
  StoriesChangedNotification,
  WorkspaceStoriesRequest,
  type FileStories,
  type StoryPlace,
  type WorkspaceStories,
} from '../../../server/src/protocol.js';
import { number, plural } from '../plural.js';
import type { Server } from '../server.js';
import { Soon } from '../soon.js';
import { toRange, type Place } from './place.js';
import { withVersion } from './with-version.js';

/** How long changes rest before the view follows them, in milliseconds. */
const REST = 300;

const VIEW = 'wirecopy.stories';

/** The files of the workspace with their stories, and which of these say the same. */
export class StoriesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private server: Server | undefined;
  private roots: Node[] = [];
  private isStale = true;
  private asking: Promise<void> | undefined;
  private readonly renewSoon = new Soon(REST, () => this.renew());
  private readonly recountSoon = new Soon(REST, () => this.changes.fire());
  private readonly subscriptions: { dispose(): unknown }[] = [
    this.view,
    this.changes,
    this.view.onDidChangeVisibility(() => this.renew()),
    vscode.languages.onDidChangeDiagnostics(() => this.recountSoon.call()),
  ];

  /** Shows the stories that a server knows, once it runs; until then there are none. */
  follow(server: Server): void {
    this.server = server;
    const stale = () => {
      this.isStale = true;
      this.renewSoon.call();
    };
    this.subscriptions.push(
      server.onDidChangeState((state) => {
        // One that stopped again meanwhile is followed when it is back.
        if (state === 'running') this.listen(server).then(stale, () => undefined);
      }),
    );
  }

  private async listen(server: Server): Promise<void> {
    const client = await server.ready();
    client.onNotification(StoriesChangedNotification, () => {
      this.isStale = true;
      this.renewSoon.call();
    });
  }

  /** One question at a time, and none while nobody looks. */
  private renew(): void {
    if (!this.view.visible || !this.isStale || !this.server?.isAskedFor || this.asking) return;
    this.isStale = false;
    this.asking = this.ask(this.server)
      .then(
        (stories) => {
          this.roots = rootsOf(stories);
          this.changes.fire();
          return true;
        },
        // It stopped meanwhile: what is shown stays until it is there again.
        () => false,
      )
      .then((hasAnswered) => {
        this.asking = undefined;
        if (!hasAnswered) this.isStale = true;
        else if (this.isStale) this.renewSoon.call();
      });
  }

  private async ask(server: Server): Promise<WorkspaceStories> {
    const asked = async () => (await server.ready()).sendRequest(WorkspaceStoriesRequest, {});
    return vscode.window.withProgress({ location: { viewId: VIEW } }, asked);
  }

  getChildren(node?: Node): Node[] {
    return node ? node.children : this.roots;
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.item();
  }

  dispose(): void {
    this.renewSoon.dispose();
    this.recountSoon.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}

/** An entry of the view. */
interface Node {
  readonly parent?: Node;
  readonly children: Node[];
  item(): vscode.TreeItem;
}

function rootsOf({ files, groups }: WorkspaceStories): Node[] {
  const shared = new Set(groups.flat().map(keyOf));
  const nodes = files.map((file) => new FileNode(file, shared));
  return groups.length === 0 ? nodes : [new GroupsNode(groups), ...nodes];
}

function keyOf({ uri, range }: StoryPlace): string {
  return `${uri}#${range.start.line}`;
}

/** A wire file with its stories. */
class FileNode implements Node {
  readonly children: StoryNode[];
  readonly place: Place;

  constructor(
    private readonly file: FileStories,
    shared: ReadonlySet<string>,
  ) {
    const uri = vscode.Uri.parse(file.uri);
    const next = (nth: number) => file.stories[nth + 1]?.range.start.line ?? Infinity;
    this.place = { uri, range: new vscode.Range(0, 0, 0, 0) };
    this.children = file.stories.map((story, nth) => {
      const lines = [nth === 0 ? 0 : story.range.start.line, next(nth)] as const;
      return new StoryNode(this, story, shared.has(keyOf(story)), lines);
    });
  }

  item(): vscode.TreeItem {
    const { name, stories } = this.file;
    const { t } = vscode.l10n;
    const slash = name.lastIndexOf('/');
    const item = new vscode.TreeItem(name.slice(slash + 1), vscode.TreeItemCollapsibleState.Collapsed);
    const told = [
      plural(stories.length, t('{0} story'), t('{0} stories')),
      wordsOf(stories.reduce((sum, { words }) => sum + words, 0)),
      ...findingsOf(vscode.languages.getDiagnostics(this.place.uri).length),
    ];
    item.id = this.file.uri;
    // The explorer's icon and colours for the file.
    item.resourceUri = this.place.uri;
    item.iconPath = vscode.ThemeIcon.File;
    item.description = [...(slash < 0 ? [] : [name.slice(0, slash)]), ...told].join(' · ');
    item.tooltip = [name, ...told].join('\n');
    item.contextValue = stories.length > 1 ? 'bundle' : 'file';
    item.accessibilityInformation = { label: [name, ...told].join(', ') };
    return item;
  }
}

/** A story, in its file or among those that say the same. */
class StoryNode implements Node {
  readonly children: Node[] = [];
  readonly place: Place;

  /** @param lines those that its findings are on, to the first that is none of it; undefined where it is not in its file */
  constructor(
    readonly parent: Node,
    private readonly story: StoryPlace,
    private readonly isShared: boolean,
    private readonly lines?: readonly [number, number],
  ) {
    this.place = { uri: vscode.Uri.parse(story.uri), range: toRange(story.range) };
  }

  item(): vscode.TreeItem {
    const { story, lines } = this;
    const { t } = vscode.l10n;
    const headline = withVersion(story, story.headline);
    const where = t(
      '{0}, line {1}',
      vscode.workspace.asRelativePath(this.place.uri),
      String(story.range.start.line + 1),
    );
    const told = lines
      ? [
          wordsOf(story.words),
          ...findingsOf(this.countFindings(lines)),
          ...(this.isShared ? [t('stands elsewhere too')] : []),
        ]
      : [where, wordsOf(story.words)];
    const item = new vscode.TreeItem(headline);
    item.id = `${lines ? 'file' : 'group'}:${keyOf(story)}`;
    item.iconPath = new vscode.ThemeIcon(this.isShared ? 'files' : 'note');
    item.description = told.join(' · ');
    item.tooltip = [headline, ...(lines ? [where] : []), ...told].join('\n');
    item.contextValue = this.isShared ? 'sharedStory' : 'story';
    item.command = { title: t('Go to Story'), command: 'wirecopy.goToPlace', arguments: [this] };
    item.accessibilityInformation = { label: [headline, ...told].join(', ') };
    return item;
  }

  private countFindings([first, next]: readonly [number, number]): number {
    const found = vscode.languages.getDiagnostics(this.place.uri);
    return found.filter(({ range: { start } }) => start.line >= first && start.line < next).length;
  }
}

/** All stories that stand more than once, with their versions. */
class GroupsNode implements Node {
  readonly children: GroupNode[];

  constructor(private readonly groups: readonly StoryPlace[][]) {
    this.children = groups.map((group) => new GroupNode(this, group));
  }

  item(): vscode.TreeItem {
    const { t } = vscode.l10n;
    const item = new vscode.TreeItem(
      t('Same Stories and Versions'),
      vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = 'groups';
    item.iconPath = new vscode.ThemeIcon('files');
    item.description = number(this.groups.length);
    item.accessibilityInformation = {
      label: plural(
        this.groups.length,
        t('Same stories and versions: {0} story stands more than once'),
        t('Same stories and versions: {0} stories stand more than once'),
      ),
    };
    return item;
  }
}

/** The places of one story. */
class GroupNode implements Node {
  readonly children: StoryNode[];

  constructor(
    readonly parent: Node,
    private readonly group: readonly StoryPlace[],
  ) {
    this.children = group.map((story) => new StoryNode(this, story, true));
  }

  item(): vscode.TreeItem {
    const [newest] = this.group;
    const { t } = vscode.l10n;
    const headline = newest?.headline ?? '';
    const item = new vscode.TreeItem(headline, vscode.TreeItemCollapsibleState.Collapsed);
    const places = plural(this.group.length, t('{0} place'), t('{0} places'));
    if (newest) item.id = `group:${keyOf(newest)}:all`;
    item.description = places;
    item.accessibilityInformation = { label: `${headline}, ${places}` };
    return item;
  }
}

function wordsOf(count: number): string {
  return plural(count, vscode.l10n.t('{0} word'), vscode.l10n.t('{0} words'));
}

function findingsOf(count: number): string[] {
  if (count === 0) return [];
  return [plural(count, vscode.l10n.t('{0} finding'), vscode.l10n.t('{0} findings'))];
}
