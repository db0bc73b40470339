import '@xyflow/react/dist/style.css';
import { Box, Typography, useTheme } from '@mui/material';
import { Background, Controls, Handle, MarkerType, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { layOut, NODE } from './layOut';
import type { LotTrace, TraceNode } from './lot';
import { pageOf } from './tracePages';

type Card = Node<{ node: TraceNode; root: boolean }, 'card'>;

const colors = { VENDOR: 'secondary.main', CUSTOMER: 'secondary.main', DOCUMENT: 'text.secondary', LOT: 'primary.main', LOCATION: 'success.main', CERTIFICATE: 'warning.main', INSPECTION: 'warning.main' } as const;

const CardNode = ({ data: { node, root } }: NodeProps<Card>) => {
    const translate = useTranslate();
    const type = node.type && translate([`quayside.status.${node.type}`, `quayside.locationKind.${node.type}`, `quayside.documentType.${node.type}`].find(key => translate(key, { _: '' })) ?? node.type);
    return (
        <Box sx={{
            ...NODE, px: 1.25, py: 0.75, borderRadius: 1.5, bgcolor: 'background.paper', border: root ? 2 : 1, borderColor: root ? 'primary.main' : 'divider',
            borderLeft: 5, borderLeftColor: colors[node.kind], overflow: 'hidden', cursor: 'pointer',
        }}>
            <Handle type="target" position={Position.Left} style={{ opacity: 0 }} />
            <Typography variant="caption" color="text.secondary" noWrap component="div" sx={{ lineHeight: 1.25 }}>
                {translate(`quayside.trace.${node.kind}`)}{type ? ` · ${type}` : ''}
            </Typography>
            <Typography variant="body2" noWrap sx={{ fontWeight: 600 }}>{node.label}</Typography>
            <Typography variant="caption" color="text.secondary" noWrap component="div" sx={{ lineHeight: 1.25 }}>{node.detail}</Typography>
            <Handle type="source" position={Position.Right} style={{ opacity: 0 }} />
        </Box>
    );
};

const nodeTypes = { card: CardNode };

/** Where a lot comes from and where it went: vendors on the left, bins and customers on the right. */
export const TraceGraph = ({ trace }: { trace: LotTrace }) => {
    const theme = useTheme();
    const navigate = useNavigate();
    const { nodes, edges } = useMemo(() => {
        const placed = layOut(trace);
        return {
            nodes: placed.nodes.map(({ node, position }): Card => ({
                id: node.id, type: 'card', position, data: { node, root: node.id === trace.rootId }, draggable: false,
            })),
            edges: placed.edges.map(({ edge, id, label }): Edge => ({
                id, source: edge.from, target: edge.to, label, markerEnd: { type: MarkerType.ArrowClosed }, type: 'smoothstep',
            })),
        };
    }, [trace]);
    return (
        <Box sx={{ height: 460 }}>
            <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} fitView fitViewOptions={{ maxZoom: 1 }} minZoom={0.2} nodesConnectable={false}
                colorMode={theme.palette.mode} proOptions={{ hideAttribution: false }}
                onNodeClick={(_, { data }) => { const page = pageOf(data.node); if (page) navigate(page); }}>
                <Background />
                <Controls showInteractive={false} />
            </ReactFlow>
        </Box>
    );
};
