import GavelIcon from '@mui/icons-material/GavelOutlined';
import { ClaimList } from './ClaimList';

export default { list: ClaimList, icon: GavelIcon, recordRepresentation: 'number' };
