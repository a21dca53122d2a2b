import type { HealthLabel } from "@entente/domain";
import { linkHorizontal } from "d3-shape";
import { HEALTH_MARKS } from "../../lib/marks.ts";
import { HEALTH_WORDS } from "../../lib/words.ts";
import { Disclosure } from "../disclosure.tsx";
import { Link } from "../link.tsx";
import { HealthLabelMark } from "../mark.tsx";
import { type Edge, layeredLayout } from "./layered-layout.ts";

export interface GraphNode {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly isOpen: boolean;
  readonly health: HealthLabel;
}

interface DependencyGraphProps {
  /** States the finding: "CHIP-1 waits for two others and unlocks five". */
  readonly title: string;
  readonly center: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
  /** Keys on the longest chain, drawn stronger. */
  readonly criticalPath?: readonly string[];
}

const NODE = { width: 190, height: 46 };
const GAP = { x: 56, y: 14 };

/** What must come first stands left, what is unlocked right; the same as a list behind a disclosure. */
export function DependencyGraph({ title, center, nodes, edges, criticalPath = [] }: DependencyGraphProps) {
  const { places, columns, rows } = layeredLayout(
    nodes.map(({ key }) => key),
    edges,
  );
  const width = columns * (NODE.width + GAP.x) - GAP.x + 4;
  const height = rows * (NODE.height + GAP.y) - GAP.y + 4;
  const cornerOf = (key: string): readonly [number, number] => {
    const { column = 0, row = 0 } = places.get(key) ?? {};
    const members = [...places.values()].filter((place) => place.column === column).length;
    const free = ((rows - members) * (NODE.height + GAP.y)) / 2;
    return [2 + column * (NODE.width + GAP.x), 2 + free + row * (NODE.height + GAP.y)];
  };
  return (
    <figure className="plot">
      <figcaption>{title}</figcaption>
      <p className="plot__scroll-note">Scroll sideways to see all of it.</p>
      <div className="plot__scroll">
        <svg className="graph" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {edges.map((edge) => (
            <EdgeLine
              key={`${edge.prerequisite} ${edge.dependent}`}
              from={cornerOf(edge.prerequisite)}
              to={cornerOf(edge.dependent)}
              isCritical={isOnPath(edge, criticalPath)}
            />
          ))}
          {nodes.map((node) => (
            <NodeBox key={node.key} node={node} corner={cornerOf(node.key)} isCenter={node.key === center} />
          ))}
        </svg>
      </div>
      <Disclosure summary="The same as a list">
        <GraphList nodes={nodes} edges={edges} />
      </Disclosure>
    </figure>
  );
}

type Corner = readonly [x: number, y: number];
const curve = linkHorizontal<unknown, Corner>()
  .x(([x]) => x)
  .y(([, y]) => y);

function EdgeLine({
  from,
  to,
  isCritical,
}: {
  readonly from: Corner;
  readonly to: Corner;
  readonly isCritical: boolean;
}) {
  const middle = NODE.height / 2;
  const end: Corner = [to[0] - 6, to[1] + middle];
  const path = curve({ source: [from[0] + NODE.width, from[1] + middle], target: end });
  return (
    <g aria-hidden="true">
      <path className={isCritical ? "graph__edge graph__edge--critical" : "graph__edge"} d={path ?? ""} />
      <path className="graph__arrow" d={`M${end[0] + 6} ${end[1]}l-8 -4v8z`} />
    </g>
  );
}

interface NodeBoxProps {
  readonly node: GraphNode;
  readonly corner: Corner;
  readonly isCenter: boolean;
}

function NodeBox({ node, corner: [x, y], isCenter }: NodeBoxProps) {
  const { key, title, href, isOpen, health } = node;
  const label = `${key}: ${title}. ${HEALTH_WORDS[health]}${isCenter ? ", this recommendation" : ""}`;
  const kind = isCenter ? " graph__node--center" : isOpen ? "" : " graph__node--done";
  return (
    <a href={href} aria-label={label} aria-current={isCenter ? "page" : undefined}>
      <title>{label}</title>
      <rect className={`graph__node${kind}`} x={x} y={y} width={NODE.width} height={NODE.height} rx={3} />
      <rect className="plot__focus" x={x} y={y} width={NODE.width} height={NODE.height} rx={3} />
      <text className="graph__key" x={x + 10} y={y + 18}>
        {key}
      </text>
      <text
        className={`graph__note graph__note--${HEALTH_MARKS[health].tone}`}
        x={x + NODE.width - 10}
        y={y + 18}
        textAnchor="end"
      >
        {HEALTH_WORDS[health]}
      </text>
      <text className="graph__note" x={x + 10} y={y + 35}>
        {shortened(title)}
      </text>
    </a>
  );
}

const TITLE_LENGTH = 29;

function shortened(title: string): string {
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}

function isOnPath({ prerequisite, dependent }: Edge, path: readonly string[]): boolean {
  const at = path.indexOf(prerequisite);
  return at !== -1 && path[at + 1] === dependent;
}

function GraphList({ nodes, edges }: Pick<DependencyGraphProps, "nodes" | "edges">) {
  return (
    <ul>
      {nodes.map(({ key, title, href, health }) => {
        const waitsFor = edges
          .filter(({ dependent }) => dependent === key)
          .map(({ prerequisite }) => prerequisite);
        return (
          <li key={key}>
            <Link href={href}>
              {key} {title}
            </Link>{" "}
            <HealthLabelMark label={health} />
            {waitsFor.length > 0 && `, waits for ${waitsFor.join(", ")}`}
          </li>
        );
      })}
    </ul>
  );
}
