import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import { ProposalCreate } from './ProposalCreate';
import { ProposalList } from './ProposalList';
import { ProposalShow } from './ProposalShow';

export default { list: ProposalList, show: ProposalShow, create: ProposalCreate, icon: PaymentsIcon, recordRepresentation: 'number' };
