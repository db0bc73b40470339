import RuleIcon from '@mui/icons-material/RuleOutlined';
import { Badge, Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { countTests, fromFilter, toFilter, type Groups } from './conditions';
import { ConditionsDialog } from './ConditionsDialog';

/** Filters that a row of inputs cannot say. They are part of the list's filter, and so of a saved view. */
export const ConditionsButton = () => {
    const translate = useTranslate();
    const { filterValues, displayedFilters, setFilters } = useListContext();
    const [open, setOpen] = useState(false);
    const groups = fromFilter(filterValues.where);
    const apply = (changed: Groups) => {
        const { where: _where, ...others } = filterValues;
        const where = toFilter(changed);
        setFilters(where ? { ...others, where } : others, displayedFilters);
        setOpen(false);
    };
    return (
        <>
            <Badge badgeContent={countTests(groups)} color="secondary">
                <Button startIcon={<RuleIcon />} onClick={() => setOpen(true)}>{translate('quayside.task.conditions.title')}</Button>
            </Badge>
            {open && <ConditionsDialog groups={groups} onClose={() => setOpen(false)} onApply={apply} />}
        </>
    );
};
