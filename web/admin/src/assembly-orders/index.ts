import BuildIcon from '@mui/icons-material/BuildOutlined';
import { createPage } from '../common/pages';
import { assemblyOrderInputs } from './assemblyOrderInputs';
import { AssemblyOrderList } from './AssemblyOrderList';

export default { list: AssemblyOrderList, create: createPage(assemblyOrderInputs), icon: BuildIcon, recordRepresentation: 'number' };
