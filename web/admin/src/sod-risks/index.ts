import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { createPage, editPage } from '../common/pages';
import { SodRiskList } from './SodRiskList';
import { sodRiskInputs } from './sodRiskInputs';

export default { list: SodRiskList, create: createPage(sodRiskInputs), edit: editPage(sodRiskInputs), icon: HandshakeIcon };
