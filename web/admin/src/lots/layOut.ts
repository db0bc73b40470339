import { Graph, layout } from '@dagrejs/dagre';
import { formatNumber } from '../common/format';
import type { LotTrace } from './lot';

export const NODE = { width: 190, height: 62 };

/** Places the graph from left to right, in the direction in which the goods went. */
export const layOut = ({ nodes, edges }: LotTrace) => {
    const graph = new Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 90 });
    graph.setDefaultEdgeLabel(() => ({}));
    nodes.forEach(node => graph.setNode(node.id, { ...NODE }));
    edges.forEach(edge => graph.setEdge(edge.from, edge.to));
    layout(graph);
    return {
        nodes: nodes.map(node => {
            const { x, y } = graph.node(node.id) as { x: number; y: number };
            return { node, position: { x: x - NODE.width / 2, y: y - NODE.height / 2 } };
        }),
        edges: edges.map((edge, index) => ({ edge, id: `${index}`, label: edge.quantity && edge.unit ? `${formatNumber(edge.quantity)} ${edge.unit}` : '' })),
    };
};
