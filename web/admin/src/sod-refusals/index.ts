import GppBadIcon from '@mui/icons-material/GppBadOutlined';
import { SodRefusalList } from './SodRefusalList';

export default { list: SodRefusalList, icon: GppBadIcon };
