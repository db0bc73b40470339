import { Box, Card, CardActionArea, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { formatMoney, formatNumber } from '../common/format';
import { useHome, type Tile } from './home';

const alarming = ['overdue', 'incidents', 'overdueTasks', 'sodRefusals', 'overdueReceivables', 'belowMinimum', 'lateLines', 'nonconformancesDue'];

/** The server links to paths of this application. */
const route = (link: string) => link.replace(/^\/?#/, '') || '/';

const Figure = ({ tile }: { tile: Tile }) => {
    const translate = useTranslate();
    const alarm = alarming.includes(tile.key) && Number(tile.value) > 0;
    const content = (
        <Box sx={{ px: 2, py: 1.5 }}>
            <Typography variant="caption" color="text.secondary" component="div" noWrap>
                {[translate(`quayside.home.tile.${tile.key}`, { _: tile.key }), tile.company].filter(Boolean).join(' · ')}
            </Typography>
            <Typography variant="h3" component="div" color={alarm ? 'error.main' : undefined} noWrap sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {tile.currency ? formatMoney({ amount: String(tile.value), currency: tile.currency }, undefined, 0) : formatNumber(tile.value)}
            </Typography>
        </Box>
    );
    return <Card>{tile.link ? <CardActionArea component={Link} to={route(tile.link)}>{content}</CardActionArea> : content}</Card>;
};

export const Tiles = () => {
    const { data, isPending } = useHome();
    if (!isPending && !data?.tiles.length) return null;
    return (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(178px, 1fr))' }}>
            {data
                ? data.tiles.map(tile => <Figure key={`${tile.key} ${tile.company}`} tile={tile} />)
                : [1, 2, 3, 4].map(i => <Skeleton key={i} variant="rounded" height={74} />)}
        </Box>
    );
};
