import MoveIcon from '@mui/icons-material/MoveDownOutlined';
import { Button, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useHasRole } from '../providers/me';

/** To the page on which goods are carried from bin to bin. */
export const MoveGoodsButton = () => {
    const translate = useTranslate();
    if (!useHasRole('receiver', 'administrator')) return null;
    return <Button component={Link} to="/stock-moves/create" label={translate('quayside.moveGoods.title')} startIcon={<MoveIcon />} />;
};
