import ChecklistIcon from '@mui/icons-material/ChecklistOutlined';
import { createPage } from '../common/pages';
import { StockCountList } from './StockCountList';
import { StockCountShow } from './StockCountShow';
import { stockCountInputs } from './stockCountInputs';

export default {
    list: StockCountList,
    show: StockCountShow,
    create: createPage(stockCountInputs),
    icon: ChecklistIcon,
    recordRepresentation: 'number',
};
