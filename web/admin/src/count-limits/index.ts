import PercentIcon from '@mui/icons-material/PercentOutlined';
import { createPage, editPage } from '../common/pages';
import { countLimitInputs } from './countLimitInputs';
import { CountLimitList } from './CountLimitList';

export default {
    list: CountLimitList,
    create: createPage(countLimitInputs),
    edit: editPage(countLimitInputs),
    icon: PercentIcon,
};
