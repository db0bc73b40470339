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

const fit = (viewer: Viewer) => viewer.get('canvas').zoom('fit-viewport', 'auto');

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
        const known = marks.filter(({ elementId }) => viewer.get('elementRegistry').get(elementId));
        known.forEach(({ elementId, state }) => canvas.addMarker(elementId, `is-${state.toLowerCase()}`));
        return () => known.forEach(({ elementId, state }) => {
            if (viewer.get('elementRegistry').get(elementId)) canvas.removeMarker(elementId, `is-${state.toLowerCase()}`);
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
                        sx={{ position: 'absolute', right: 8, bottom: 8, backgroundColor: 'background.paper', border: 1, borderColor: 'divider' }}>
                        <FitScreenIcon fontSize="small" />
                    </IconButton>
                </Tooltip>
            )}
        </Box>
    );
};
