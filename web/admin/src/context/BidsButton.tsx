import StarIcon from '@mui/icons-material/StarRounded';
import { Link, Popover, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatPrice } from '../common/format';
import type { Bid } from './context';

/** What the vendors ask for a line, side by side. */
export const BidsButton = ({ bids }: { bids: Bid[] }) => {
    const translate = useTranslate();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    return (
        <>
            <Link component="button" type="button" variant="caption" onClick={event => setAnchor(event.currentTarget)}>
                {translate('quayside.context.bids', { smart_count: bids.length })}
            </Link>
            <Popover open={!!anchor} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
                <Table size="small">
                    <TableHead>
                        <TableRow>
                            <TableCell>{translate('quayside.context.bid.vendor')}</TableCell>
                            <TableCell align="right">{translate('quayside.context.bid.price')}</TableCell>
                            <TableCell align="right">{translate('quayside.context.bid.landed')}</TableCell>
                            <TableCell align="right">{translate('quayside.context.bid.leadTime')}</TableCell>
                        </TableRow>
                    </TableHead>
                    <TableBody>
                        {bids.map(bid => (
                            <TableRow key={`${bid.vendorId} ${bid.unitPrice?.amount}`} sx={{ opacity: bid.vendorStatus === 'BLOCKED' ? 0.5 : 1 }}>
                                <TableCell>
                                    {bid.vendorName} {bid.best && <StarIcon color="primary" sx={{ fontSize: 15, verticalAlign: 'text-bottom' }} />}
                                </TableCell>
                                <TableCell align="right">{formatPrice(bid.unitPrice)}</TableCell>
                                <TableCell align="right">{formatPrice(bid.landedUnitPrice) || '–'}</TableCell>
                                <TableCell align="right">
                                    {bid.leadTimeDays === null || bid.leadTimeDays === undefined ? '–' : translate('quayside.context.bid.days', { smart_count: bid.leadTimeDays })}
                                </TableCell>
                            </TableRow>
                        ))}
                    </TableBody>
                </Table>
            </Popover>
        </>
    );
};
