import FitScreenIcon from '@mui/icons-material/FitScreenOutlined';
import { Alert, Box, IconButton, Skeleton, Tooltip } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { errorText } from '../providers/problem';
import { diagramStyles } from './diagramStyles';
import type { Mark } from './marks';

interface Props {
    xml?: string;
    marks: Mark[];
    height?: number;
    onElementClick?: (elementId: string) => void;
}

interface Viewer {
    importXML: (xml: string) => Promise<unknown>;
    get: (service: string) => any;
    on: (event: string, listener: (event: any) => void) => void;
    destroy: () => void;
}

const MARGIN = 24;

/** The whole diagram in the middle, with some air around it, and never larger than drawn. */
const fit = (viewer: Viewer) => {
    const canvas = viewer.get('canvas');
    const { inner, outer } = canvas.viewbox();
    const scale = Math.min(1, outer.width / (inner.width + 2 * MARGIN), outer.height / (inner.height + 2 * MARGIN));
    const [width, height] = [outer.width / scale, outer.height / scale];
    canvas.viewbox({ x: inner.x + (inner.width - width) / 2, y: inner.y + (inner.height - height) / 2, width, height });
};

/** An open sub-process is around what it contains. */
const markerOf = (viewer: Viewer, { elementId, state }: Mark): string => {
    const element = viewer.get('elementRegistry').get(elementId);
    return state === 'ACTIVE' && element.children?.length ? 'is-around' : `is-${state.toLowerCase()}`;
};

/** A BPMN diagram that can be moved and zoomed, with elements lit by their state. */
export const Diagram = ({ xml, marks, height = 320, onElementClick }: Props) => {
    const translate = useTranslate();
    const box = useRef<HTMLDivElement>(null);
    const [viewer, setViewer] = useState<Viewer | null>(null);
    const [error, setError] = useState<string | null>(null);
    const click = useRef(onElementClick);
    click.current = onElementClick;

    useEffect(() => {
        if (!xml || !box.current) return;
        let created: Viewer | undefined;
        let left = false;
        setError(null);
        void (async () => {
            const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
            await import('./diagram.css');
            if (left || !box.current) return;
            created = new NavigatedViewer({ container: box.current }) as unknown as Viewer;
            await created.importXML(xml);
            if (left) return;
            fit(created);
            created.on('element.click', ({ element }) => click.current?.(element.id));
            setViewer(created);
        })().catch(failure => !left && setError(errorText(failure)));
        return () => {
            left = true;
            setViewer(null);
            created?.destroy();
        };
    }, [xml]);

    useEffect(() => {
        if (!viewer) return;
        const canvas = viewer.get('canvas');
        const registry = viewer.get('elementRegistry');
        const known = marks.filter(({ elementId }) => registry.get(elementId));
        const lit = known.map(mark => ({ elementId: mark.elementId, marker: markerOf(viewer, mark) }));
        lit.forEach(({ elementId, marker }) => canvas.addMarker(elementId, marker));
        return () => lit.forEach(({ elementId, marker }) => {
            if (registry.get(elementId)) canvas.removeMarker(elementId, marker);
        });
    }, [viewer, marks]);

    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: error })}</Alert>;
    return (
        <Box sx={{ position: 'relative', height }}>
            {!viewer && <Skeleton variant="rectangular" sx={{ position: 'absolute', inset: 12, height: 'auto', borderRadius: 2 }} />}
            <Box ref={box} data-testid="diagram" sx={[{ height: '100%' }, diagramStyles]} />
            {viewer && (
                <Tooltip title={translate('quayside.diagram.fit')}>
                    <IconButton size="small" aria-label={translate('quayside.diagram.fit')} onClick={() => fit(viewer)}
                        sx={{ position: 'absolute', right: 8, top: 8, backgroundColor: 'background.paper', border: 1, borderColor: 'divider' }}>
                        <FitScreenIcon fontSize="small" />
                    </IconButton>
                </Tooltip>
            )}
        </Box>
    );
};
