import SpeedIcon from '@mui/icons-material/SpeedOutlined';
import { VendorScoreList } from './VendorScoreList';

export default { list: VendorScoreList, icon: SpeedIcon, recordRepresentation: 'vendorName' };
