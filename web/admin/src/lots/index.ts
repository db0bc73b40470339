import LotIcon from '@mui/icons-material/QrCode2Outlined';
import { LotList } from './LotList';
import { LotShow } from './LotShow';

export default { list: LotList, show: LotShow, icon: LotIcon, recordRepresentation: 'number' };
