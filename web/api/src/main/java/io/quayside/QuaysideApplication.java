package io.quayside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class QuaysideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(QuaysideApplication.class, arguments);
  }
}
