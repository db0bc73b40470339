package io.quayside.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class DemoDataAtStart implements ApplicationRunner {

    private final DemoData data;
    private final DemoSize size;

    DemoDataAtStart(DemoData data, @Value("${quayside.demo.size:distributor}") DemoSize size) {
        this.data = data;
        this.size = size;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        data.loadIfEmpty(size);
    }
}
