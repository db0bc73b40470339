import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Button, DataTable, useRecordContext, type RaRecord } from 'react-admin';
import { MomentField, MoneyField, PersonField } from '../common/fields';
import { PlainList } from '../common/PlainList';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';

interface ClearingLink extends RaRecord {
    undoneAt?: string | null;
}

const Undo = ({ link }: { link: ClearingLink }) => {
    const undo = useAction(`/api/clearing-links/${link.id}/undo`, { done: 'quayside.ledger.unlinked' });
    return <Button label="quayside.ledger.undo" disabled={undo.isPending} onClick={() => undo.mutate(undefined)} />;
};

const UndoIfPossible = () => {
    const link = useRecordContext<ClearingLink>();
    const may = useHasRole('accountant', 'administrator');
    return link && may && !link.undoneAt ? <Undo link={link} /> : null;
};

/** Which bill was linked with which landed cost. */
const LinkList = () => (
    <PlainList readOnly search={false} rowClick={false} sort={{ field: 'linkedAt', order: 'DESC' }}>
        <DataTable.Col source="billReference" />
        <DataTable.Col source="costReference" />
        <DataTable.Col source="amount" field={MoneyField} align="right" disableSort />
        <DataTable.Col source="linkedBy" disableSort field={PersonField} />
        <DataTable.Col source="linkedAt" field={MomentField} />
        <DataTable.Col source="undoneAt" field={MomentField} disableSort />
        <DataTable.Col source="companyCode" disableSort />
        <DataTable.Col label={false}><UndoIfPossible /></DataTable.Col>
    </PlainList>
);

export default { list: LinkList, icon: LinkIcon };
