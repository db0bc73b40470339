import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Box, ButtonBase, Collapse } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useSidebarState, useStore, useTranslate } from 'react-admin';

interface Props {
    name: string;
    /** The section of the page at hand stays open. */
    current: boolean;
    children: ReactNode;
}

/** A group of the menu; what somebody has closed stays closed until they open it again. */
export const MenuSection = ({ name, current, children }: Props) => {
    const translate = useTranslate();
    const id = useId();
    const [sidebarOpen] = useSidebarState();
    const [closed, setClosed] = useStore(`menu.closed.${name}`, false);
    const open = !closed || current || !sidebarOpen;
    return (
        <Box component="section">
            {sidebarOpen
                ? (
                    <Box component="h2" sx={{ m: 0, pt: 0.75 }}>
                        <ButtonBase aria-expanded={open} aria-controls={id} disabled={current} onClick={() => setClosed(!closed)}
                            sx={{
                                width: '100%', px: 2, py: 0.25, justifyContent: 'space-between', typography: 'overline', color: 'text.secondary', whiteSpace: 'nowrap',
                                '&:focus-visible': { outline: 2, outlineOffset: -2 },
                            }}>
                            {translate(`quayside.menu.${name}`)}
                            {!current && <ExpandMoreIcon fontSize="small" sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
                        </ButtonBase>
                    </Box>
                )
                : <Box sx={{ height: 12 }} />}
            <Collapse in={open} id={id} unmountOnExit timeout={0}>{children}</Collapse>
        </Box>
    );
};
