import ArrowIcon from '@mui/icons-material/ArrowForward';
import { Card, CardActionArea, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { formatQuantity } from '../common/format';
import type { Putaway } from './putaway';

/** One thing to carry, readable at arm's length. */
export const PutawayCard = ({ putaway }: { putaway: Putaway }) => (
    <Card variant="outlined">
        <CardActionArea component={Link} to={`/putaways/${putaway.id}/show`} sx={{ p: 2 }}>
            <Stack direction="row" justifyContent="space-between" spacing={1}>
                <Typography variant="h5" component="p">{formatQuantity(putaway.quantity)}</Typography>
                <Typography color="text.secondary">{putaway.sourceNumber}</Typography>
            </Stack>
            <Typography noWrap>{putaway.sku} · {putaway.productName}</Typography>
            <Stack direction="row" spacing={1} alignItems="center" sx={{ mt: 1 }}>
                <Typography color="text.secondary">{putaway.fromCode}</Typography>
                <ArrowIcon fontSize="small" color="action" />
                <Typography variant="h5" component="p" color="primary">{putaway.suggestedCode ?? '?'}</Typography>
            </Stack>
        </CardActionArea>
    </Card>
);
