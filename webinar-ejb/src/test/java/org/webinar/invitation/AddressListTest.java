package org.webinar.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people paste them. */
class AddressListTest {

    @Test
    void commas_semicolons_blanks_and_line_breaks_stand_between() {
        AddressList list = AddressList.of("a@univ.example, b@univ.example;c@univ.example\r\nd@univ.example\n\n"
                + " e@univ.example f@univ.example ,;, ");
        assertThat(list.good())
                .extracting(Address::email)
                .containsExactly(
                        "a@univ.example",
                        "b@univ.example",
                        "c@univ.example",
                        "d@univ.example",
                        "e@univ.example",
                        "f@univ.example");
        assertThat(list.bad()).isEmpty();
    }

    @Test
    void names_come_along_even_with_commas_in_them() {
        AddressList list = AddressList.of("Élise Müller <elise@univ.example>; Dupont, Jean <jean@univ.example>\n"
                + "\"Martin, Paul\" <paul@univ.example>, Zoé <zoe@univ.example>\n<ana@univ.example>");
        assertThat(list.bad()).isEmpty();
        assertThat(list.good())
                .containsExactly(
                        new Address("Élise Müller", "elise@univ.example"),
                        new Address("Dupont, Jean", "jean@univ.example"),
                        new Address("Martin, Paul", "paul@univ.example"),
                        new Address("Zoé", "zoe@univ.example"),
                        new Address("", "ana@univ.example"));
    }

    @Test
    void a_mailbox_is_written_to_once_however_it_is_spelt() {
        AddressList list = AddressList.of("Ana <ana@univ.example>, ANA@univ.example, ana@UNIV.example");
        assertThat(list.good()).containsExactly(new Address("Ana", "ana@univ.example"));
    }

    @Test
    void a_domain_with_accents_is_spelt_as_mail_servers_want_it() {
        assertThat(AddressList.of("ana@université.example").good())
                .extracting(Address::email)
                .containsExactly("ana@xn--universit-j4a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@b",
                "@univ.example",
                "a@",
                "a@@univ.example",
                "a b@univ.example",
                ".a@univ.example",
                "a..b@univ.example",
                "a@univ..example",
                "a@-univ.example",
                "é@univ.example",
                "Ana <ana@univ.example",
                "Ana ana@univ.example",
                "a@univ.example>",
                "<script>alert(1)</script>"
            })
    void what_is_none_is_named_as_it_was_written(String nonsense) {
        AddressList list = AddressList.of("first@univ.example\n" + nonsense + "\nlast@univ.example");
        assertThat(list.bad()).containsExactly(nonsense);
        assertThat(list.good())
                .extracting(Address::email)
                .isEqualTo(List.of("first@univ.example", "last@univ.example"));
    }

    @Test
    void nothing_is_nobody_and_very_much_is_read_in_one_go() {
        assertThat(AddressList.of(null).good()).isEmpty();
        assertThat(AddressList.of(" \n ").bad()).isEmpty();
        assertThat(AddressList.of("a".repeat(300) + "@univ.example").bad()).hasSize(1);
        assertThat(AddressList.of("<".repeat(50_000)).bad()).hasSize(1);
        assertThat(AddressList.of("a@univ.example,".repeat(20_000)).good()).hasSize(1);
    }

    /** Nothing that is typed becomes a line of a mail's head. */
    @Test
    void a_name_has_no_line_breaks_and_nothing_that_turns_the_direction() {
        assertThat(AddressList.of("A\u202Eb\tc <a@univ.example>").good())
                .containsExactly(new Address("Ab c", "a@univ.example"));
    }
}
