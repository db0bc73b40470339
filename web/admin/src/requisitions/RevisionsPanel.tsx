import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import { Person } from '../common/Person';
import { ChangesTable } from '../context/RevisionDiff';
import { useRevisions } from '../context/revision';

/** Every revision that was submitted, with what was changed for it. */
export const RevisionsPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data } = useRevisions(id);
    if (!data || data.length < 2) return null;
    return (
        <Panel title={translate('quayside.requisition.revisions')}>
            {data.map(({ revision, recordedBy, recordedAt, changes }) => (
                <Accordion key={revision} disableGutters elevation={0} sx={{ '&::before': { display: 'none' }, border: 0 }}>
                    <AccordionSummary expandIcon={changes.length ? <ExpandMoreIcon /> : null} sx={{ px: 0, minHeight: 36 }}>
                        <Typography variant="body2">
                            {translate('quayside.requisition.revision', { revision })} · <Person login={recordedBy} /> · {formatDateTime(recordedAt)}
                        </Typography>
                    </AccordionSummary>
                    {changes.length > 0 && <AccordionDetails sx={{ p: 0, overflowX: 'auto' }}><ChangesTable changes={changes} /></AccordionDetails>}
                </Accordion>
            ))}
        </Panel>
    );
};
