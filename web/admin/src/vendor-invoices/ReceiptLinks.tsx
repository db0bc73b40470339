import LinkOffIcon from '@mui/icons-material/LinkOffOutlined';
import { Button, Chip, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatQuantity } from '../common/format';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import type { Match, MatchLine } from './invoice';
import { LinkDialog } from './LinkDialog';
import { isLinkable } from './links';

/** The receipts that a line bills; accountants change them as long as they are not posted. */
export const ReceiptLinks = ({ match, line }: { match: Match; line: MatchLine }) => {
    const translate = useTranslate();
    const accountant = useHasRole('accountant');
    const [linking, setLinking] = useState(false);
    const path = `/api/vendor-invoices/${match.id}/links`;
    return (
        <Stack spacing={0.5} alignItems="flex-end" sx={{ mt: 0.5 }}>
            {line.links.map(link => <LinkChip key={link.id} path={`${path}/${link.id}`} line={line} link={link} changeable={accountant && !link.posted} />)}
            {accountant && isLinkable(match, line) && <Button size="small" onClick={() => setLinking(true)}>{translate('quayside.payables.link')}</Button>}
            {linking && <LinkDialog path={path} line={line} onClose={() => setLinking(false)} />}
        </Stack>
    );
};

const LinkChip = ({ path, line, link, changeable }: { path: string; line: MatchLine; link: MatchLine['links'][number]; changeable: boolean }) => {
    const translate = useTranslate();
    const unlink = useAction(path, { method: 'DELETE', done: 'quayside.payables.unlinked' });
    const receipt = line.received.receipts.find(each => each.receiptLineId === link.receiptLineId)?.receiptNumber ?? '';
    return (
        <Chip size="small" variant="outlined" color={link.posted ? 'success' : 'default'} label={`${formatQuantity(link.quantity)} · ${receipt}`} disabled={unlink.isPending}
            onDelete={changeable ? () => unlink.mutate(undefined) : undefined}
            deleteIcon={<LinkOffIcon role="button" aria-label={translate('quayside.payables.unlink', { receipt })} />} />
    );
};
