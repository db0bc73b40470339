package io.quayside.identity.keycloak;

import io.quayside.identity.UserDirectory;
import java.time.Clock;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

  @Bean(destroyMethod = "close")
  @Lazy
  Keycloak keycloak(KeycloakProperties properties) {
    return KeycloakBuilder.builder()
        .serverUrl(properties.serverUrl())
        .realm(properties.realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(properties.apiClientId())
        .clientSecret(properties.clientSecret())
        .build();
  }

  @Bean
  UserDirectory userDirectory(ObjectProvider<Keycloak> keycloak, KeycloakProperties properties, Clock clock) {
    return new KeycloakUserDirectory(
        () -> new RealmReader(keycloak.getObject().realm(properties.realm())).read(), clock, Thread::startVirtualThread);
  }
}
