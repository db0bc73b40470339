import { Alert, Stack } from '@mui/material';
import { EditButton, Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { ActionWithReason } from '../common/ActionWithReason';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { Person } from '../common/Person';
import type { LandedCost } from './landedCost';
import { PostButton } from './PostButton';
import { SharesPanel } from './SharesPanel';

const Actions = ({ cost }: { cost: LandedCost }) => (
    <>
        {cost.status === 'DRAFT' && <><EditButton /><PostButton cost={cost} /></>}
        {cost.status === 'POSTED' && (
            <ActionWithReason path={`/api/landed-costs/${cost.id}/reverse`} label="quayside.ledger.undo" title="quayside.ledger.undoTitle" text="quayside.ledger.undoText"
                done="quayside.ledger.undone" danger />
        )}
    </>
);

const Content = () => {
    const translate = useTranslate();
    const cost = useRecordContext<LandedCost>();
    const { permissions } = usePermissions<string[]>();
    if (!cost || (!cost.shares && !cost.borne)) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.landed-costs.fields.${field}`);
    const may = ['accountant', 'administrator'].some(role => permissions?.includes(role));
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={cost.number} />
            <DocumentHeader over={<>{cost.number}<StatusChip status={cost.status} /></>} title={cost.description} actions={may && <Actions cost={cost} />} facts={<>
                <Fact label={label('costDate')}>{formatDate(cost.costDate)}</Fact>
                <Fact label={label('total')}>{formatMoney(cost.total)}</Fact>
                <Fact label={label('createdBy')}><Person login={cost.createdBy} /></Fact>
                {cost.postedAt && <Fact label={label('postedAt')}>{formatDateTime(cost.postedAt)} · <Person login={cost.postedBy} /></Fact>}
                {cost.reversedAt && <Fact label={label('reversedAt')}>{formatDateTime(cost.reversedAt)} · <Person login={cost.reversedBy} /></Fact>}
                <Fact label={label('companyCode')}>{cost.companyCode}</Fact>
            </>} note={cost.reverseReason && <Alert severity="info" sx={{ mt: 1 }}>{cost.reverseReason}</Alert>} />
            <SharesPanel cost={cost} />
        </Stack>
    );
};

export const LandedCostShow = () => <DocumentPage><Content /></DocumentPage>;
