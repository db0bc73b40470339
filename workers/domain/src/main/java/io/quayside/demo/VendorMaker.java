package io.quayside.demo;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorStatus;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;

/** Makes vendors of one company whose names sound of their town and trade. */
class VendorMaker {

    private static final List<Integer> TERMS = List.of(14, 30, 30, 30, 45, 60);
    private final String company;
    private final List<DemoPlace> places;
    private final Random random;
    private final Faker faker;
    private final Set<String> names = new HashSet<>();
    private int last;

    VendorMaker(String company, long seed) {
        this.company = company;
        this.places = DemoPlace.of(company);
        this.random = new Random(seed);
        this.faker = new Faker(Locale.ENGLISH, new Random(seed));
    }

    Vendor vendor(DemoTrade trade) {
        DemoPlace place = pick(places);
        String name = name(place, trade);
        int number = ++last;
        String phone = place.phone() + " " + (1000 + random.nextInt(9000));
        return new Vendor(new VendorDetails(company, "V-%s-%06d".formatted(company, number), name, status(number), place.currency(),
                2 + random.nextInt(20), "orders@%s.example".formatted(slug(name)), phone, place.street() + " " + (1 + random.nextInt(240)), place.zip(),
                place.city(), place.country(), place.country() + (100_000_000 + random.nextInt(900_000_000)), pick(TERMS),
                BigDecimal.valueOf(20 + random.nextInt(31), 1), null, null));
    }

    private String name(DemoPlace place, DemoTrade trade) {
        String name;
        do {
            String owner = random.nextInt(4) == 0 ? place.city().replaceFirst(",.*", "") : faker.name().lastName();
            name = "%s %s %s".formatted(owner, pick(trade.words()), pick(place.forms()));
        } while (!names.add(slug(name)));
        return name;
    }

    /** One in 25 is new and one in 40 blocked, the first dozen never, so that a small set can order. */
    private static VendorStatus status(int number) {
        if (number % 40 == 0) {
            return VendorStatus.BLOCKED;
        }
        return number % 25 == 13 ? VendorStatus.NEW : VendorStatus.ACTIVE;
    }

    private static String slug(String name) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", " ");
        return ascii.trim().replace(' ', '-');
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
