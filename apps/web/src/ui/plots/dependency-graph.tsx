import type { HealthLabel } from "@entente/domain";
import { HEALTH_MARKS } from "../../lib/marks.ts";
import { HEALTH_WORDS } from "../../lib/words.ts";
import { Disclosure } from "../disclosure.tsx";
import { Link } from "../link.tsx";
import { HealthLabelMark } from "../mark.tsx";
import { type EdgeDrawing, graphGeometry, NODE, type Point } from "./graph-geometry.ts";
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

/** What must come first stands left, what is unlocked right; the same as a list behind a disclosure. */
export function DependencyGraph({ title, center, nodes, edges, criticalPath = [] }: DependencyGraphProps) {
  const keys = nodes.map(({ key }) => key);
  const drawn = edges.filter(
    ({ dependent, prerequisite }) => keys.includes(dependent) && keys.includes(prerequisite),
  );
  const { width, height, cornerOf, drawingOf } = graphGeometry(layeredLayout(keys, drawn));
  return (
    <figure className="plot">
      <figcaption>{title}</figcaption>
      <p className="plot__scroll-note">Scroll sideways to see all of it.</p>
      <div className="plot__scroll">
        <svg className="graph" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {drawn.map((edge) => (
            <EdgeLine
              key={`${edge.prerequisite} ${edge.dependent}`}
              drawing={drawingOf(edge)}
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

function EdgeLine({ drawing, isCritical }: { readonly drawing: EdgeDrawing; readonly isCritical: boolean }) {
  return (
    <g aria-hidden="true">
      <path className={isCritical ? "graph__edge graph__edge--critical" : "graph__edge"} d={drawing.path} />
      <path className="graph__arrow" d={drawing.arrow} />
    </g>
  );
}

interface NodeBoxProps {
  readonly node: GraphNode;
  readonly corner: Point;
  readonly isCenter: boolean;
}

function NodeBox({ node, corner: [x, y], isCenter }: NodeBoxProps) {
  const { key, title, href, isOpen, health } = node;
  const label = `${key} ${HEALTH_WORDS[health]} ${title}${isCenter ? ", this recommendation" : ""}`;
  const kind = isCenter ? " graph__node--center" : isOpen ? "" : " graph__node--done";
  return (
    <a href={href} aria-current={isCenter ? "page" : undefined}>
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
