import GavelIcon from '@mui/icons-material/GavelOutlined';
import { ClaimList } from './ClaimList';
import { ClaimShow } from './ClaimShow';

export default { list: ClaimList, show: ClaimShow, icon: GavelIcon, recordRepresentation: 'number' };
