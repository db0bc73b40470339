import PalletIcon from '@mui/icons-material/ViewModuleOutlined';
import { createPage } from '../common/pages';
import { CompanyInput } from '../common/inputs';
import { createElement } from 'react';
import { PalletList } from './PalletList';

export default { list: PalletList, create: createPage(createElement(CompanyInput)), icon: PalletIcon, recordRepresentation: 'sscc' };
