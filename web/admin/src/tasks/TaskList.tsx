import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import { IconButton, Tooltip, useMediaQuery, type Theme } from '@mui/material';
import { useState } from 'react';
import { FilterButton, List, Pagination, SelectColumnsButton, TopToolbar, useTranslate } from 'react-admin';
import { SavedViews } from '../common/SavedViews';
import { ConditionsButton } from './conditions/ConditionsButton';
import { ShortcutHelp } from './ShortcutHelp';
import { BULK_LIMIT } from './task';
import { TaskRows } from './TaskRows';
import { TaskTabs } from './TaskTabs';
import { taskFilters } from './taskFilters';

const Actions = ({ onHelp, wide }: { onHelp: () => void; wide: boolean }) => {
    const translate = useTranslate();
    const label = translate('quayside.task.shortcuts.title');
    return (
        <TopToolbar>
            <SavedViews />
            <ConditionsButton />
            <FilterButton />
            {wide && <SelectColumnsButton />}
            {wide && <Tooltip title={label}><IconButton size="small" aria-label={label} onClick={onHelp}><KeyboardIcon /></IconButton></Tooltip>}
        </TopToolbar>
    );
};

export const TaskList = () => {
    const [help, setHelp] = useState(false);
    const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
    return (
        <List
            filters={taskFilters} filterDefaultValues={{ view: 'groups' }} sort={{ field: 'dueAt', order: 'ASC' }} perPage={25}
            pagination={<Pagination rowsPerPageOptions={[10, 25, 50, BULK_LIMIT]} />}
            empty={false} exporter={false} actions={<Actions onHelp={() => setHelp(true)} wide={wide} />}
        >
            <TaskTabs />
            <TaskRows wide={wide} onHelp={() => setHelp(true)} emptyIcon={<InboxIcon />} />
            <ShortcutHelp open={help} onClose={() => setHelp(false)} />
        </List>
    );
};
