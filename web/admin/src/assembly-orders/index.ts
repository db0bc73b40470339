import BuildIcon from '@mui/icons-material/BuildOutlined';
import { createPage } from '../common/pages';
import { assemblyOrderInputs } from './assemblyOrderInputs';
import { AssemblyOrderList } from './AssemblyOrderList';
import { AssemblyOrderShow } from './AssemblyOrderShow';

export default { list: AssemblyOrderList, show: AssemblyOrderShow, create: createPage(assemblyOrderInputs), icon: BuildIcon, recordRepresentation: 'number' };
