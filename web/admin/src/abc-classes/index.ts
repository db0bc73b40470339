import SortIcon from '@mui/icons-material/SortByAlphaOutlined';
import { AbcClassList } from './AbcClassList';

export default { list: AbcClassList, icon: SortIcon };
