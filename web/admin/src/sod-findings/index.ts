import TroubleshootIcon from '@mui/icons-material/TroubleshootOutlined';
import { SodFindingList } from './SodFindingList';

export default { list: SodFindingList, icon: TroubleshootIcon };
