import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import { createPage, editPage } from '../common/pages';
import { dayOffInputs } from './dayOffInputs';
import { DayOffList } from './DayOffList';

export default {
    list: DayOffList,
    create: createPage(dayOffInputs),
    edit: editPage(dayOffInputs),
    icon: EventBusyIcon,
};
