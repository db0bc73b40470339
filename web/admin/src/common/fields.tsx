import { Box, Chip, Tooltip, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';

import { at } from './at';
import { useNow } from './useNow';
import {
    formatDate, formatDateTime, formatMoney, formatNumber, formatPrice, formatQuantity, formatRelative,
    type Money, type Quantity,
} from './format';
import { Person } from './Person';
import { roleName } from './roleName';
import { toneOf } from './status';

interface FieldProps {
    source: string;
    label?: string | false;
    sortable?: boolean;
    sortBy?: string;
}

const useValue = <T,>(source: string) => at(useRecordContext(), source) as T | null | undefined;
const Text = ({ children, numeric }: { children: string; numeric?: boolean }) => (
    <Typography component="span" variant="body2" sx={numeric ? { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } : undefined}>
        {children || '–'}
    </Typography>
);

export const MoneyField = ({ source }: FieldProps) => <Text numeric>{formatMoney(useValue<Money>(source))}</Text>;
export const PriceField = ({ source }: FieldProps) => <Text numeric>{formatPrice(useValue<Money>(source))}</Text>;
export const QuantityField = ({ source }: FieldProps) => <Text numeric>{formatQuantity(useValue<Quantity>(source))}</Text>;
export const DecimalField = ({ source }: FieldProps) => <Text numeric>{formatNumber(useValue<string>(source))}</Text>;
export const DayField = ({ source }: FieldProps) => <Text numeric>{formatDate(useValue<string>(source))}</Text>;
export const MomentField = ({ source }: FieldProps) => <Text numeric>{formatDateTime(useValue<string>(source))}</Text>;

export const RelativeTime = ({ value, prefix }: { value?: string | null; prefix?: string }) => {
    const now = useNow();
    if (!value) return <Text>{''}</Text>;
    return (
        <Tooltip title={formatDateTime(value)}>
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{prefix}{formatRelative(value, now)}</Box>
        </Tooltip>
    );
};

export const RelativeField = ({ source }: FieldProps) => <RelativeTime value={useValue<string>(source)} />;

export const StatusChip = ({ status }: { status?: string | null }) => {
    const translate = useTranslate();
    if (!status) return null;
    return (
        <Chip size="small" variant="outlined" color={toneOf(status)} label={translate(`quayside.status.${status}`, { _: status })} />
    );
};

export const StatusField = ({ source = 'status' }: Partial<FieldProps>) => <StatusChip status={useValue<string>(source)} />;

/** The full name when it is known, else the user name. */
export const PersonName = ({ source, nameSource }: FieldProps & { nameSource: string }) => {
    const username = useValue<string>(source);
    return <Text>{useValue<string>(nameSource) ?? username ?? ''}</Text>;
};

export const PersonField = ({ source }: FieldProps) => {
    const login = useValue<string>(source);
    return <Typography component="span" variant="body2" noWrap>{login ? <Person login={login} /> : '–'}</Typography>;
};

export const RolesField = ({ source }: FieldProps) => {
    const translate = useTranslate();
    return (useValue<string[]>(source) ?? []).map(role => <Chip key={role} size="small" label={roleName(role, translate)} sx={{ mr: 0.5, my: 0.25 }} />);
};

/** Numbers of documents, which would else be broken at their hyphens. */
export const NumberField = ({ source }: FieldProps) => <Text numeric>{useValue<string>(source) ?? ''}</Text>;
