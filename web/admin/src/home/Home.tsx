import { Title, useTranslate } from 'react-admin';

export const Home = () => {
    const translate = useTranslate();
    return <Title title={translate('quayside.menu.home')} />;
};
