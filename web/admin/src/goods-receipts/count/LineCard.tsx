import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import SurplusIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box, Card, CardActionArea, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatNumber, formatQuantity } from '../../common/format';
import { isBlocked, type ReceiptLine } from '../receipt';

interface Props {
    line: ReceiptLine;
    /** Just scanned. */
    current: boolean;
    onOpen: () => void;
}

const share = ({ counted, expected }: ReceiptLine) => (expected && Number(expected.value) ? Math.min(100, (Number(counted.value) / Number(expected.value)) * 100) : 0);

/** One product of the delivery: what has been counted of what was expected, if that may be known. */
export const LineCard = ({ line, current, onOpen }: Props) => {
    const translate = useTranslate();
    const full = share(line) >= 100;
    const surplus = !!line.expected && Number(line.counted.value) > Number(line.expected.value);
    const color = surplus ? 'warning' : full ? 'success' : 'primary';
    const Mark = surplus ? SurplusIcon : CheckIcon;
    return (
        <Card variant="outlined" sx={current ? { borderColor: 'primary.main', borderWidth: 2 } : undefined}>
            <CardActionArea onClick={onOpen} sx={{ p: 1.75 }} aria-label={translate('quayside.receipt.countLine', { product: line.productSku })}>
                <Stack direction="row" justifyContent="space-between" alignItems="baseline" spacing={1.5}>
                    <Box sx={{ minWidth: 0 }}>
                        <Typography sx={{ fontWeight: 620 }} noWrap>{line.productSku}</Typography>
                        <Typography variant="body2" color="text.secondary" noWrap>{line.productName}</Typography>
                    </Box>
                    <Typography variant="h4" component="p" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                        {formatNumber(line.counted.value)}
                        <Typography component="span" color="text.secondary">
                            {line.expected ? ` / ${formatQuantity(line.expected)}` : ` ${line.counted.unit}`}
                        </Typography>
                        {full && <Mark color={color} sx={{ ml: 0.5, verticalAlign: 'text-bottom' }} />}
                    </Typography>
                </Stack>
                {line.expected && <LinearProgress variant="determinate" value={share(line)} color={color} sx={{ mt: 1, height: 6, borderRadius: 3 }} />}
                <Stack direction="row" spacing={0.75} useFlexGap flexWrap="wrap" sx={{ mt: 1 }}>
                    {line.tracking !== 'NONE' && <Chip size="small" variant="outlined" label={translate(`quayside.tracking.${line.tracking}`)} />}
                    {line.blind && <Chip size="small" variant="outlined" label={translate('quayside.receipt.blind')} />}
                    {line.counts.filter(({ lotNumber, state, counted }) => (lotNumber || isBlocked(state)) && Number(counted.value) !== 0).map(count => (
                        <Chip key={count.id} size="small" color={isBlocked(count.state) ? 'warning' : 'default'}
                            label={[isBlocked(count.state) && translate(`quayside.goodsState.${count.state}`), count.lotNumber, count.expiryDate && formatDate(count.expiryDate), formatNumber(count.counted.value)].filter(Boolean).join(' · ')} />
                    ))}
                </Stack>
            </CardActionArea>
        </Card>
    );
};
