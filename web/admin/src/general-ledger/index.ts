import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { GeneralLedgerList } from './GeneralLedgerList';

export default { list: GeneralLedgerList, icon: MenuBookIcon };
