//! Spanish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "es",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "wasap, wassap, guasap, wsp, por telegram, al whats, por whats, el whats, mi whats, tu whats, su whats"
            "wasapp, watsapp, watsap, whasap, whatss, guatsap, al wa, por wa, tu wa, mi wa, telegran, al telegram"
            "mi telegram, tu telegram, por insta, al insta, mi insta, tu insta, por instagram, al instagram, mi instagram"
            "por messenger, al messenger, por el messenger, por facebook, mi facebook, por signal, al signal, por discord"
            "por snap, mi snap, tu instagram, su instagram, tu facebook, su facebook, tu messenger, mi messenger"
            "mi whatsapp";
        Private:
            "por privado, al privado, al inbox, mensaje privado, mándame md, por interno, por dm, al dm, por mp, al mp"
            "por md, al md, mándame dm, mándame mp, al pv, por pv, por el privado, a mi privado, por inbox, al direct";
        Phone:
            "mi número, mi cel, línea de atención, tu número, su número, tu cel, tu tel, mi tel, su tel, un número"
            "número de contacto, número de whatsapp, numero de wasap, tu celu, mi celu, tu fono, mi fono, tu num, mi num"
            "tu contacto, su contacto, mi contacto, tu tlf, mi tlf, un tlf, número de teléfono, teléfono de contacto"
            "al teléfono, por teléfono, teléfono:, un teléfono, mi teléfono, tu teléfono, su teléfono, al celular"
            "mi celular, tu celular, su celular, número de celular, mi móvil, tu móvil, su móvil, al móvil, número de móvil";
        Mail:
            "mi correo, correo electrónico, por correo, mi email, mi mail, tu correo, su correo, tu email, su email"
            "tu mail, un correo, al correo, un email, un mail, tu gmail, mi gmail";
        Contact:
            "contácta*, contacte*, escríbe*, comunícate, comuníquese, agrégame, añádeme, seguimos por, sigamos por"
            "responde a, respónde* al, escribile, le escribo por, le escribo al, te hablo por, te hablo al, me hablas"
            "háblale, hablar* por, lo vemos por, lo cerramos por, mándame mensaje, mándeme un, mándame whats, mándame wasap"
            "envíeme un, me mandas whatsapp, échame un, déjame un mensaje, pásame tu, dame tu, me das tu, me pasas tu"
            "me dejas tu, déjame tu, deja tu número, deje su número, ponme tu, agrégueme, agréguenos, añádame, te agrego"
            "te añado, me agregas, búscame en, buscame por, buscame como, estoy en, seguimos en, sigamos en"
            "continuamos por, continuamos en, pasemos a, pasamos a, vamos a, mejor por, mejor al, respóndeme por"
            "respóndame, contéstame por, contéstame al, contéstame en, te contacto por, le contacto por, ponte en contacto"
            "póngase en contacto, me escrib*, te escrib*, escríba*, escribir*, escribim*, háblam*, háblem*, mándame un"
            "envíame un, me mandas un, me envías un, encuéntram*, búsquem*, me encuentras en, enviarme un mensaje"
            "mandarme un mensaje, te dejo mi, te doy mi, te paso mi, le dejo mi, le paso mi, le doy mi, apunta mi, anota mi"
            "apúntate mi, este es mi whatsapp";
        Call:
            "llama, llámame, llámanos, llame, marca al, marque el, llámeme, llamale, llámele, llámenos, me llamas, te llamo"
            "le llamo, márcame, márqueme, un telefonazo, dame un toque, hazme una llamada, llamar, contacte al"
            "comuníquese al";
        Inquiry:
            "cualquier duda, alguna duda, más información, consultas, lunes a viernes, de lunes a sábado, horario de"
            "preguntas, días laborables, horario comercial, código postal, código de descuento, código de seguimiento"
            "código de barras, código promocional, código del modelo, código de color, código del producto"
            "código del artículo";
        Pay:
            "paga, pagar, pague, pagas, págame, pago, pagos, abona, abonar, abone, transfiere, transfiera, transferir"
            "haz la transferencia, hacer una transferencia, acepto, haz un bizum, haces un bizum, hazme un bizum"
            "me haces bizum, hazme bizum, haz bizum, me haces la transfe*, me haces una transferencia"
            "me haces transferencia, hazme la transfe, haz una transferencia, hacer* la transferencia, transfieres"
            "transferís, transferirme, transferencia a, transfiéreme, haz el ingreso, hacer el ingreso, ingrésame, ingresas"
            "consigna, consignar, consígname, gírame, me giras, girar, girarme, yapea, yapéame, yapear, me yapeas, sinpéame"
            "me haces el sinpe, hazme un sinpe, pagarme, págueme, pagarlo, pagarle, pagando, abonas, hacer el depósito"
            "haces el depósito, haga el depósito, haz el depósito, deposita, depositas, depositar, deposites, deposité"
            "depositame, depositarme, recargar, recargas, recargue, cancelar el valor, cubrir el, liquidar"
            "hagas el ingreso, haga el ingreso, hagas la transferencia, hagas un bizum, hagas bizum, hagas el depósito"
            "el bizum a, un bizum a, el bizum al, un nequi al, un yape al";
        Send:
            "envía, enviar, envíame, mándame, mandar, manda, envíe, deposita, depositar, ingresa, ingresar, compra, dame"
            "adelanta, mandas, envías, mándeme, envíeme, mande, mandarme, enviarme, mandes, envíes, pasame, me pasas, giras"
            "gira, adelantas, adelántame, adelantar, adelanto, ponme, pones, meter, meta, mete, invierte, invertir"
            "cómprame, compras, deja, dejar, dejas, me das, darme";
        Money:
            "dinero, el importe, la cantidad, el monto, el saldo, los fondos, efectivo, el resto, la lana, la feria"
            "el billete, la guita, la pasta, el total, la mitad, el restante, dinerito, la luca, lucas, plata";
        Transfer:
            "transferencia*, depósito bancario, criptomoneda*, cripto, transfe, transfer inmediata, ingreso en cuenta"
            "ingreso bancario, depósito en efectivo, spei, sinpe, pago móvil, cuenta clabe, giro";
        Untraceable:
            "tarjeta* regalo, tarjeta* de regalo, gift card*, amigos y familia*, familia* y amigos, código* de tarjeta*"
            "efectivo al mensajero, giro postal, paypal amigos, paypal entre amigos, paypal familia*, paypal de amigos"
            "amigos o familiares, amigos y fam, amigos/familia, familiares o amigos, como amigo, modo amigos, opción amigos"
            "opción de amigos, tarjeta* amazon, tarjeta* steam, tarjeta* google play, tarjeta itunes, tarjeta apple"
            "cheque* regalo, códigos de google play, códigos de steam, códigos de amazon, vale de amazon, efecty, giro por"
            "efectivo en un sobre, efectivo por mensajero, en sobre cerrado, paysafe, tarjeta* prepago, saldazo"
            "dinero en sobre, tarjeta* de steam, tarjeta* de google play, tarjeta* de google, tarjeta* de apple"
            "tarjeta* de amazon, tarjeta* de itunes, tarjeta* de netflix, foto del código";
        Account:
            "número de cuenta, cuenta bancaria, datos bancarios, número de tarjeta, clabe, cbu, esta cuenta, la cuenta"
            "monedero, mi iban, el iban, cvu, mi alias, el alias, la tarjeta de, esta tarjeta, a la tarjeta, otra cuenta"
            "otro número, este número, cuenta de ahorros, cuenta corriente, mi rut, cuenta rut, datos de cuenta, mi wallet"
            "la wallet";
        Peer:
            "bizum, nequi, daviplata, yape, plin, paypal amigos, paypal entre amigos, sinpe, pago móvil, mercado pago"
            "mercadopago, transfiya, tpaga, codi, saldazo, spin by oxxo, en el oxxo, en oxxo, por oxxo, depósito oxxo"
            "tigo money, transfermóvil, bizun, bisum, bizzum, bancolombia a la mano, ahorro a la mano, mach, tenpo"
            "cuenta rut";
        Personal:
            "mi cuenta, cuenta personal, cuenta particular, a mi nombre, a nombre de, direct* a mí, a mi bizum, págame por"
            "págame con, págame a, págueme por, págueme con, transfiéreme, transfiérame, envíame el dinero"
            "mándame el dinero, ingrésame, deposíteme, mi iban, mi clabe, mi cbu, mi cvu, mi alias, mi rut, mi nequi"
            "mi yape, mi plin, mi sinpe, mi daviplata, mi bancolombia, mi revolut, mi paypal, mi tarjeta, mi wallet"
            "mi número de cuenta, cuenta de mi, tarjeta de mi, bizum de mi, iban de mi, nequi de mi, yape de mi"
            "cuenta a nombre, al número de mi, bizum a mi, bizum al, bizum a este, hazme bizum, haz un bizum a"
            "me haces el bizum, hacerme un bizum, hacerme la transferencia, depositarme, me pagas en, me lo pagas por"
            "me giras, gírame, consígname, pásame el dinero, mándame la plata, pásame la plata, yapéame, hazme un sinpe"
            "me haces nequi, hazme un nequi, hazme un yape, te paso la cuenta, te paso la clabe"
            "te paso mi número para el bizum, te paso mis datos, le paso mis datos, directo conmigo, a mi personal"
            "mis datos bancarios, mi otra cuenta, a nombre mío, me hac* bizum, me hac* un bizum, me hac* la transf*"
            "me hac* una transf*, me hac* transf*, hazme la transf*, hazme una transf*, hazme un bizum, hazme el bizum"
            "hazme transf*, me transf*, me ingres*, me deposit*, deposítam*, me consign*, me yape*, me hac* un sinpe"
            "me hac* el sinpe, me hac* un nequi, me hac* un yape, me pag* por, me pag* con, te paso el iban, te doy el iban"
            "te mando el iban, te envío el iban, le paso el iban, le doy el iban, le mando el iban, le envío el iban"
            "te paso el número de cuenta, te doy el número de cuenta, te paso el cbu, te mando el cbu, te doy el cbu"
            "te paso el alias, te mando el alias, te doy el alias, te paso mi bizum, te doy mi bizum"
            "te paso los datos para, te mando los datos para, me mand* * dinero, me envi* * dinero, me pas* * dinero"
            "me mand* la plata, me pas* la plata, cuenta d* mi, tarjeta d* mi, cuenta es de mi, cuenta está a nombre de mi"
            "cuenta bancaria de mi, cuenta está a nombre, tarjeta es de mi, bizum es de mi";
        Holder: "a nombre de, titular, beneficiario";
        PayCode: "mi bizum, mi código qr, qr de nequi, qr de pago, mi qr, qr de bancolombia, qr de yape";
        Outside:
            "fuera de la plataforma, fuera de la app, fuera de la aplicación, fuera de la página, fuera de wallapop"
            "fuera de ebay, fuera de amazon, fuera de mercado libre, fuera de airbnb, sin pasar por la plataforma"
            "sin la plataforma, ahorrar* la comisión, evitar la comisión, evitar comisiones, no compres por aquí"
            "no pagues por aquí, fuera de vinted, fuera de milanuncios, fuera de facebook, fuera de aquí, fuera del chat"
            "fuera de marketplace, fuera de booking, fuera de la web, por fuera de la, hacerlo por fuera"
            "lo hacemos por fuera, cerramos por fuera, por fuera y, me quita* comisión, me quitan la comisión"
            "me cobra* comisión, me comen la comisión, se lleva* comisión, se queda comisión, se lleva un porcentaje"
            "nos cobran comisión, así no pagamos comisión, para no pagar comisión*, para no pagar la comisión"
            "nos ahorramos la comisión, ahorramos comisión, saltarnos la comisión, saltarnos wallapop, no le des a comprar"
            "no le des al botón, no uses el botón, no compres por la app, no compres por la página, no pagues por la app"
            "no pagues por wallapop, no lo compres por, cancela* el pedido y, cancela la compra y, cancela y"
            "nada de envíos por la app, nada por la app, nada de pagos por la app, mejor que por la app"
            "en vez de por la app, en vez de por wallapop, sin usar la app, sin wallapop, sin la app, por la app no"
            "por wallapop no, la app se queda, la plataforma se queda, la página se queda, directo sin comisión*";
        Only:
            "solo, solamente, únicamente, exclusivamente, nada más, exclusivo, la única forma, no acepto otro"
            "no acepto otra, ningún otro";
        Fee:
            "depósito, fianza, señal, anticipo, adelanto, tasa*, comisión de, gastos de gestión, arancel*, impuesto*"
            "aduana*, cuota, cargo aduanero, tarifa de envío, una seña, la seña, señas, de seña, primera mensualidad"
            "el primer mes, primer alquiler, la mitad, el 50%, el 30%, el 20%, flete, el porte, los portes"
            "gastos de transporte, costo de envío, seguro del transporte, seguro del envío, seguro de envío"
            "seguro de transporte, las vacunas, gastos de reserva, pago de reserva, gastos de liberación"
            "gastos administrativos, gastos notariales, costo de apertura, gastos de apertura, tienes que recargar"
            "si no recargas, requiere recarga, debes recargar, hay que recargar, la caja de transporte, transportín"
            "algo por adelantado";
        Reserve:
            "reserva, apartado, hay mucha gente interesada, antes de verlo, lo reservo, la reservo, apartas, aparta"
            "lo aparto, la aparto, guardarlo, lo guardo, la guardo, te lo separo, te la separo, separas, separa con"
            "señarlo, señarla, lo señas, lo quito del anuncio, quito el anuncio, lo retiro del anuncio, retiro el anuncio"
            "bajo el anuncio, lo bajo de la página, lo marco como reservado, lo pongo como reservado, lo pongo en reservado"
            "asegurar el piso, asegurar tu, asegurarlo, bloque* las fechas, bloquear la fecha, bloquear el piso"
            "hay más gente, hay varias personas, hay otras personas, hay otra persona, tengo más interesados"
            "tengo mucha gente, mucha gente preguntando, mucha gente detrás, me está preguntando mucha gente"
            "personas detrás, hay cola, hay lista de espera, antes de la visita, antes de verla, sin verlo, sin visita"
            "las llaves por correo, las llaves por mensajería, recibes las llaves, ya no se lo enseño"
            "no se lo vendo a nadie, no se lo enseño a nadie, ya no lo enseño, el primero que pague, quien pague primero"
            "el que pague primero, el primero que deposite, el primero que lo señe, te l* reserv*, se l* reserv*"
            "te l* apart*, se l* apart*, te l* guard*, se l* guard*, te l* separ*, se l* separ*, reservar*, apártal*"
            "apártel*, apartar*, guardárt*, sepáral*, separar*, otr* interesad*, vari* interesad*, much* interesad*"
            "las llaves te las, te mando las llaves, te envío las llaves, te doy las llaves, te llegan las llaves"
            "te entregan las llaves, te dan las llaves, le mando las llaves, le envío las llaves, le llegan las llaves"
            "le entregan las llaves, antes de enseñ*, antes de mostrar*, que no lo venda, no venderl*, no vendérsel*"
            "no lo venda a, borro el anuncio, elimino el anuncio, cierro el anuncio";
        First:
            "primero, antes de enviar*, antes del envío, previamente, adelantado, anticipado, de antemano, por delante"
            "antes de mandar*, antes de que lo envíe, antes de que te lo envíe, antes de que salga, antes de la entrega"
            "antes de viajar, y luego te lo mando, y luego lo envío, y te lo mando, y te lo envío, y te la envío"
            "y te la mando, y lo mando, y lo envío, y lo despacho, y te lo despacho, en cuanto vea, en cuanto reciba"
            "en cuanto me llegue, en cuanto lo vea, en cuanto caiga, cuando vea el, cuando reciba el pago"
            "cuando reciba el dinero, cuando me llegue el dinero, cuando caiga, apenas caiga, apenas vea, apenas reciba"
            "una vez pagado, una vez recibido, y hoy mismo te lo, y hoy mismo sale, y mañana te lo, y sale hoy"
            "y sale mañana, mándame el comprobante, mándame el justificante, envíame el comprobante"
            "envíame el justificante, me mandas el comprobante, me mandas el justificante, me pasas el comprobante"
            "pásame el comprobante, pago previo, prepago, el resto al recibir*, el resto contra entrega, el resto cuando"
            "el resto a la entrega, el resto al recoger*, el resto en la entrega, adelantar, adelantando, antes de enseñ*"
            "antes de la visita, antes de mostrar*, la otra mitad, mitad ahora, mitad ya";
        Refund:
            "reembolso*, devolución, reembolsar*, devolverle, te devolvemos, le devolvemos, reintegro*, recibir el pago"
            "recibir tu pago, recibir su pago, recibir el dinero, recibir tu dinero, recibir su dinero, recibir los fondos"
            "recibir el ingreso, liberar* el pago, liberar tu pago, liberar su pago, liberar el dinero, le libero el pago"
            "te libero el pago, para liberar, cobrar la venta, cobrar tu venta, cobrar el dinero, cobrar tu dinero"
            "caiga la plata, caiga el dinero, te llegue el dinero, te llegue la plata, le llegue el dinero, te ingresen"
            "le ingresen el dinero, saldo a favor, a su favor, devolverte el dinero, le corresponde una, lo del cobro"
            "para el abono, recuperar tu dinero, recuperar su dinero";
        Compensation:
            "indemnización, compensación, compensar*, el doble, doble de, indemnizar*, le compensamos, te compensamos"
            "le indemnizamos, le corresponde";
        Overpaid:
            "de más, por error, demasiado dinero, dinero de sobra, doble pago, sin querer, por equivocación"
            "te he hecho un bizum, te hice un bizum, te hice un sinpe, te hice una transferencia, te hice el sinpe"
            "te yapeé, en vez de, en lugar de, dos veces, por duplicado, bizum a tu número, equivocado"
            "el cheque es por más, pago doble, pago duplicado, cobrado doble, transferencia doble, doble transferencia"
            "por más del precio, por más de lo, cheque por más, importe mayor";
        SendBack:
            "devuélve*, devolver la diferencia, devuelva, devolver el exceso, reenviar, envía la diferencia"
            "regresa* la diferencia, devuélvame, devolvérselo, me lo puede devolver, me lo puedes regresar, me reenvías"
            "me envías la diferencia, mánda* la diferencia, mándame el resto, devolver el resto, retornarme"
            "me haces la devolución, hazme la devolución, me l* devuelv*, me l* regres*, me devuelv*, me regres*"
            "me reembols*, me retorn*, me l* reembols*, me l* retorn*, devolvérm*, regrésam*, regresarm*, reenvíam*"
            "reenviarm*, me l* pued* devolver, me l* pod* devolver, ingréselos en, ingréselo en, ingrésalos en, deposítelos"
            "deposítalos, ingrese la diferencia, transfiera la diferencia, el resto al transportista, das el resto"
            "le da el resto, resto al chofer, lo que sobra, el sobrante, el excedente";
        SafeAccount:
            "cuenta segura, cuenta de seguridad, proteger su dinero, proteger tu dinero, historial crediticio"
            "desbloquear los fondos, cuenta espejo, cuenta protegida, cuenta puente, cuenta de resguardo, cuenta custodia"
            "poner a salvo, ponga a salvo, resguardar su dinero, asegurar su dinero, asegurar tu dinero, mover su dinero"
            "mover tu dinero, mover el dinero, mover su saldo, traspasar su saldo, traspase el dinero, recoger su tarjeta"
            "recoger tu tarjeta, retirar su tarjeta, entreg* su tarjeta, entregue la tarjeta, mensajero a recoger"
            "salvar su dinero";
        Membership: "membresía, suscripción que no, seguro que no";
        Scan: "escanea*, escanee, el qr, este qr";
        Open:
            "haz clic, haga clic, pulsa*, pulse, abre el enlace, abra el enlace, acced* a, en el enlace, este enlace"
            "visita, visite, clic aquí, pincha, presiona, siguiente link, el link, el siguiente enlace, adjunto"
            "confirmar ahora, pagar ahora, concertar la entrega, actualizar ahora, ver detalle*, descarga*, consultar en"
            "más info en, haciendo clic, ahora:, descárguese, entre en, entre a, entra al, entra aquí, entre aquí"
            "métete en, métete a, abre este, abra este, ábrelo, ábrela, ábralo, abre el archivo, abra el archivo"
            "abres el enlace, abre el pdf, abra teamviewer, abre teamviewer, abra anydesk, abre anydesk, dale a, dale al"
            "dale click, dale clic, dele click, dele clic, dele a, dele al, darle click, dar clic, das clic, le das a"
            "haces clic, da click, da clic, toca aquí, toque aquí, toca el enlace, pinche, pinchas, pinchar"
            "sigue el enlace, siga el enlace, te mando el enlace, te paso el enlace, le envío el enlace, le mando el enlace"
            "te envío el enlace, este link, un enlace, un link, acept* la solicitud, acepta* el bizum, acept* la petición"
            "entra en, entras en, entras a, entra a, ingresa a, ingrese a, ingresa en, ingrese en, ingresa al, ingrese al"
            "tarjeta aquí, datos aquí";
        FillIn:
            "rellena*, rellene, completa tus datos, complete sus datos, introdu* los datos, ingresa los datos"
            "datos de tu tarjeta, datos de su tarjeta, introduzca su tarjeta, introduce tu tarjeta, introduzca sus datos"
            "introduce tus datos, ingrese su tarjeta, ingresa tu tarjeta, ingrese sus datos, ingresa tus datos"
            "ponga su tarjeta, pon tu tarjeta, pones tu tarjeta, pones la tarjeta, mete tu tarjeta, meta su tarjeta"
            "metes tu tarjeta, metes la tarjeta, pon los datos, pones los datos, meter los datos, poner la tarjeta"
            "poner tu tarjeta, poner los datos, indique su tarjeta, indique su cuenta, número de su tarjeta"
            "número de tu tarjeta, datos de la tarjeta, los datos de tu, los datos de su, tus datos bancarios"
            "sus datos bancarios, facilite sus datos, facilita tus datos, autori* la operación, acept* la operación"
            "aprueb* la operación, aunque ponga, autorice en su banco, fecha de caducidad, cvv";
        Tell:
            "dime, dígame, pásame, envíame, mándame, facilítame, indícame, compárteme, comparte conmigo, proporciona*"
            "me das, me dejas, me lo dice, me lo manda, mándeme, decime, decímelo, dictar, dictarme, envíeme, cópiamelo"
            "cópiame, me lo das, dámelo, démelo, me lo lees, me lea, me lo facilita, facilíteme, indícamelo, compártame"
            "compártemelo, escríbemelo, escribe* aquí, ponlo aquí, ponme, contest* con, respond* con, necesito que me"
            "me regala*, regálame, regáleme, deja tu, deje su, déjame, déjeme, dame, deme, me puede dar, pasarme, manda tu"
            "mande su, envía tu, envíe su, pon tu, ponga su, escribe tu, escriba su, me l* pas*, me l* dic*, me l* dec*"
            "me l* mand*, me l* reenv*, me l* envi*, me l* copi*, me l* das, me l* lee*, me l* facilit*, me l* compart*"
            "me l* dict*, pásamel*, mándamel*, mándemel*, díctam*, díctem*, dímel*, dígamel*, reenvíam*, reenvíem*"
            "envíamel*, envíemel*, léem*, léam*, me dic*, me dig*, me pas*, me mand*, me reenv*, me envi*, me indi*"
            "me facilit*, me confirm*, me compart*, me lee*, me pued* dar, me pued* pasar, me pod* dar, me pod* pasar"
            "enviarme, mandarme, darme, decirme, indicarme, facilitarme, dejarme, reenviarme, pon el código, pone el código"
            "manda el código, pasa el código, envía el código, escribe el código aquí, cuál es tu número, cuál es su número";
        Code:
            "código de verificación, código de seguridad, código* que te, código que le, el código, clave dinámica"
            "código* sms, token, 6 dígitos, seis dígitos, numeritos, 6 números, seis números, 4 números, los números que"
            "código que recib*, código que llegó, un código, ese código, código de confirmación, código de acceso"
            "código de whatsapp, código de wasap, código de activación, código de 6, código de seis, código de 4"
            "código de cuatro, código otp, código pin, los dígitos, 4 dígitos, cuatro dígitos, 5 dígitos, sms que te"
            "sms que le, el sms que, sms con un, mensaje que te llegó, mensaje que te llega, mensaje que te acaba"
            "mensaje que te llegue, mensaje que le llegó, mensaje que recibiste, mensajito que te, un sms con, la clave que"
            "clave que le, clave que te, la clave de, clave de un solo uso, clave temporal, clave sms, contraseña temporal"
            "codigo de sms, codigo d verificacion, codigo q te, codigo q llego, una clave, clave por, clave numérica"
            "el pin, pin que, tu pin, su pin";
        Install:
            "instala*, instale, descarga*, descargue, descárguese, descárguelo, bájate, bájese, bajar la app, baja la app"
            "baje la app, baje la aplicación, baja la aplicación, instálese, instálelo, bajas, abre teamviewer"
            "abra teamviewer, abra anydesk, abre anydesk, con la app";
        AppFile:
            "archivo apk, fuera de la tienda, perfil de configuración, no está en la play store, no está en play"
            "no sale en la play store, no está en la tienda, no está en google play, aún no está en, todavía no está en"
            "orígenes desconocidos, origen desconocido, fuentes desconocidas, permit* orígenes, play protect"
            "desactiv* el antivirus, quita el antivirus, fuera de la play store, fuera de google play"
            "fuera de la app store, permiso* de accesibilidad, activ* la accesibilidad, instalar de todos modos"
            "instalar de todas formas, instalar igualmente, ignor* el aviso, ignora la advertencia, instal* este archivo"
            "instal* el archivo, nuestra app de pagos, nuestra propia app, acceso a los sms, acceso a tus sms"
            "acceso a sus sms, no la aprueban, no la han aprobado, no está aprobada, no lo aprueban, te paso la app"
            "te mando la app, te mando el apk, te paso el apk, le mando la app, le paso la app";
        ShareScreen:
            "compart* pantalla, compart* tu pantalla, compart* su pantalla, control remoto, acceso remoto"
            "entrar en su ordenador, entrar a su computadora, entrar a tu compu, entrar en tu móvil, conectar* a su"
            "conectarme a tu, tomar el control, tomar control, toma de control, control de su, control de tu"
            "asistencia remota, soporte remoto, conexión remota, entrar en remoto, acceder a su equipo"
            "compart* la pantalla, ver tu pantalla, veo tu pantalla, vea tu pantalla, ver su pantalla, veo su pantalla"
            "vea su pantalla";
        Service:
            "correos, seur, mrw, nacex, bbva, santander, caixabank, bankinter, sabadell, agencia tributaria, hacienda"
            "seguridad social, dgt, policía, banco, mercado libre, mercado pago, wallapop, oxxo, dian, sat, netflix"
            "estafeta, ing, openbank, abanca, kutxabank, unicaja, banorte, bancomer, banamex, bancolombia, davivienda"
            "bancoestado, interbank, bcp, correo argentino, servientrega, coordinadora, milanuncios, coppel, iess, sunat"
            "afip, arca, anses, imss, infonavit, endesa, iberdrola, naturgy, movistar, vodafone, telcel, claro, windows"
            "google, yapo, marketplace, la plataforma";
        Support:
            "atención al cliente, servicio al cliente, departamento de, asesor, soporte windows, soporte de"
            "equipo de soporte, departamento de fraudes, área de fraudes, área de seguridad, equipo de seguridad"
            "central de fraudes, técnico, agente, ejecutivo, ejecutiva, asistencia técnica, antifraude, gestor"
            "mi compañero, somos de wallapop, somos de vinted, soy de wallapop, equipo de wallapop, equipo de vinted";
        Parcel: "paquete, envío, pedido, entrega, paquetería, encomienda";
        Customs: "aduana*, arancel*, tasas de importación";
        Membered:
            "su cuenta, tu cuenta, su tarjeta, tu tarjeta, su suscripción, tu suscripción, su perfil, su acceso"
            "su dispositivo, tu dispositivo, tu almacenamiento, su almacenamiento, tu nube, tus archivos, tus datos"
            "sus datos, tu correo, su correo, su buzón, tu contraseña, su contraseña, su línea, tu línea, sus puntos"
            "su clave, tu clave, su wallet, tu monedero, su producto, su banca, tu pedido, su vehículo, su factura"
            "tu límite de, sus archivos, su membresía, tu membresía, paquete en espera, un paquete, su anuncio, tu anuncio"
            "su equipo, tu equipo, su ordenador, tu ordenador, su computadora, tu computadora, su pc, tu pc, su móvil"
            "su celular, su venta, tu venta, su envío, tu envío, su sim, su bizum, tu bizum, tu perfil, su número, su app"
            "la app de su banco, su aplicación, su paquete, tu paquete, su declaración, su expediente, su suministro"
            "tu suministro, su servicio, su luz, su contrato, su internet";
        Trouble:
            "suspendid*, bloquead*, retenid*, restringid*, desactivad*, caducad*, vencid*, pendiente, rechazad*"
            "no ha podido ser entregad*, no hemos podido entregar, dirección incorrecta, dirección incompleta, inusual"
            "sospechos*, no autorizad*, deshabilitad*, limitad*, impagad*, multa, incidencia, problema con, falta de pago"
            "detenido, detenida, no entregado, cargo aduanero, incompleto, lleno, en riesgo, intento de entrega"
            "ha expirado, expira, vence, vencimiento, sin verificar, no verificad*, en mora, corte, embargad*"
            "nuevo inicio de sesión, cancelad*, devuelt*, límite de almacenamiento, has alcanzado, en espera de entrega"
            "bajo nuestra custodia, se ha detectado, hemos detectado, detectamos, se detectó, intento de acceso"
            "intento de cargo, troyano, virus, infectad*, hackead*, clonad*, vulnerad*, comprometid*, deja de funcionar"
            "dejar* de funcionar, dado de baja, dada de baja, se cancelará, se suspenderá, se bloqueará, se eliminará"
            "será eliminad*, no se entregó, no pudo ser entregad*, no pudo entregarse, falta el número, dirección errónea"
            "datos incorrectos, anuncio duplicado, parad* en, está parado, caduca, adeuda, deuda, sanción, peaje, inactiv*"
            "no reconocid*, en revisión, penalización, retención, por verificar, no se pudo, no se ha podido"
            "no ha sido posible, no pudimos, cortad*, será interrumpid*, impago, suspensión, liberar su paquete"
            "liberar tu paquete, liberar el paquete, liberar el envío";
        LogIn:
            "inici* sesión, ingresa a tu cuenta, ingrese a su cuenta, entra en tu cuenta, entre en su cuenta, identifícate"
            "identifíquese, accede, acceda";
        Verify:
            "verifica*, verifique, confirma*, confirme, actualiza*, actualice, valida*, reactiva*, desbloquea*, reprogram*"
            "inici* sesión, acción requerida, concertar la entrega, regularice, evita la suspensión, programar la entrega"
            "renovar, renueva, restablecer, restablezca, rectifique, completar, necesitamos que, nos proporciones"
            "datos de entrega, dirección de entrega, reinicia tu, libera, liberar, liberarlo, libérelo, anular, anule"
            "cancelarlo, autentica*, autentifica*, activar, active, activa tu, subsanar, subsane, abone, regulariza*"
            "evitar el bloqueo, evite el bloqueo, introduce tu tarjeta, introduzca su tarjeta, pon tu tarjeta"
            "ponga su tarjeta, ingresa tu tarjeta, ingrese su tarjeta, añade tu tarjeta";
        Urgent:
            "inmediatamente, urgente, 24 horas, 48 horas, cuanto antes, último aviso, última oportunidad, ahora mismo, ya"
            "si no, de lo contrario, antes de que, actúe ahora, actúa ahora, evite, para evitar, últimas horas, inmediata"
            "ahorita, en seguida, enseguida, antes de las, antes de medianoche, en las próximas, en 2 horas, en 12 horas"
            "hoy, esta noche, lo antes posible, en minutos, dentro de las, inmediato, sin falta, urge, urgentemente";
        Charge:
            "cargo de, se ha cobrado, se cobrará, se le cobrará, renovación automática, compra de, si no fue usted"
            "si no has sido tú, si no reconoce*, cancelar el cargo, si no ha sido usted, si no fuiste tú, si no fuiste vos"
            "si no lo has hecho, si no lo hizo, si no la reconoce*, si no lo reconoce*, si usted no, si no eres tú"
            "no reconoce esta, anular el cargo, anular la compra, anular la operación, anular el pago, cancelar la compra"
            "cancelar la operación, cancelar la transferencia, detener el cargo, detener la transferencia, un cargo"
            "cargo por, compra por, compra online, se ha realizado un, se ha realizado una, se realizó una, bizum de"
            "transferencia de";
        Prize:
            "has ganado, ha ganado, ganador*, premio, lotería, sorteo, herencia, donación, regalo gratis, felicidades"
            "felicitaciones, bono, ganaste, resultaste, has sido seleccionado, premios, sorteamos";
        Windfall:
            "has ganado, ha ganado, ha sido seleccionad*, has sido seleccionad*, fue seleccionad*, ha resultado ganador*"
            "es usted el ganador, tu premio, su premio, reclama tu, reclame su, pago disponible, retiro disponible"
            "saldo disponible para, puntos por vencer, sus puntos, puntos vencen, canjea tus, canjee sus, herencia"
            "millones de dólares, millones de euros, bono de bienvenida, reembolso disponible, subsidio, bono del gobierno"
            "gratis para ti, ganaste, resultaste ganador*, resultaste seleccionad*, has resultado ganador*"
            "ha sido el ganador, eres el ganador, eres ganador*, fuiste seleccionad*, fuiste elegid*, has sido elegid*"
            "tu regalo, su regalo, tu paquete de regalo, ayuda aprobada, ayuda económica, bono aprobado";
        Tips:
            "señales de trading, señales vip, consejos de bolsa, pronósticos de apuestas, apuestas seguras"
            "grupo de inversión, grupo vip";
        Authority:
            "policía, fiscalía, fiscal, juzgado, tribunal, agencia tributaria, interpol, europol, hacienda, guardia civil"
            "ministerio, tránsito, simit, dian, sat";
        Accused:
            "lavado de dinero, blanqueo de capitales, orden de arresto, orden de detención, orden de captura, proceso penal"
            "demanda en su contra, citación judicial, investigado, tu identidad fue, su identidad fue"
            "suplantación de identidad, paquete ilegal, narcotráfico, embargo, multa pendiente, comparendo*, fotomulta*";
        Kin:
            "mamá, papá, mami, papi, abuela, abuelo, tía, tío, ma, pa, mamita, papito, madre, hijo, hija, abue, abuelita"
            "abuelito, yaya, yayo, tita, tito, prima, primo, tu sobrino, tu sobrina, tu nieto, tu nieta";
        NewNumber:
            "nuevo número, número nuevo, cambi* de número, mi celular se dañó, móvil roto, guarda* este número"
            "número antiguo, mi otro número, se me rompió la pantalla, se me cayó al agua, se me mojó el"
            "se me jodió el móvil, se me fregó el cel, he perdido el móvil, mi móvil está roto, mi celu se rompió"
            "móvil estropeado, mi móvil no funciona, este es mi número, este es mi nuevo, cambié de cel, tengo otro número"
            "estoy con otro número, te escribo de otro, escribo desde el móvil de, desde el cel de un amigo"
            "del celular de un amigo, agenda este número, agenda mi número, guarda mi número, guárdame el número"
            "guarda este contacto, número provisional, número temporal, borra el otro número, borra el anterior"
            "borra el número viejo, mi viejo número, mi número viejo, mi anterior número, nuevo cel, cel nuevo"
            "móvil nuevo y, la sim nueva, se me romp* el *, se me ha roto *, se me cay* el *, se me ha caído *"
            "se me dañ* el *, se me moj* el *, se me estrope* el *, se me ha estrope*, cambi* de cel*, cambi* de móvil"
            "te escribo d* otro, me rob* el cel*, me rob* el móvil, me rob* el tel*, me han robado el *, perdí el cel*"
            "perdí mi cel*, perdí el móvil, perdí mi móvil, perdí el tel*, perdí mi tel*";
        Task:
            "tareas sencillas, tareas fáciles, tareas diarias, reseñar hoteles, likes a videos, like a videos"
            "like en videos, likes en youtube, like en youtube, dar corazones, seguir cuentas, siguiendo cuentas"
            "seguir canales, suscribir* a canales, suscribiéndote a, calificar lugares, calificando, puntuando"
            "tareas online, tareas en línea, tareas por internet, tareas desde el celular, tareas desde el móvil"
            "tareas desde tu móvil, tareas desde casa, completa* tareas, completas las tareas, cada tarea, por tarea"
            "tarea combinada, tareas combinadas, tu tarea, tus tareas, la tarea 1, pedido combinado, pedidos combinados"
            "orden combinada, órdenes combinadas, tareas de prueba, tarea* prepago, tareas simples, viendo videos"
            "viendo anuncios, ver videos y ganar, mirando videos, optimizar productos, optimización de productos"
            "optimizar hoteles, posicionar productos, subir en el ranking, subir el ranking, mejorar el ranking"
            "pedidos ficticios, pedidos simulados, compras simuladas, compras ficticias, compras falsas, pedidos falsos"
            "si no recargas, tienes que recargar, recarga y retira, recargas y retiras, recargar y retirar, recargar usdt"
            "recibir transferencias y, recibir pagos y reenviar*, reenviar el dinero, nivel oro, nivel vip"
            "pedido de la suerte, orden de la suerte, pedido afortunado, pedido premium, dar like*, das like*, dale like*"
            "pon* me gusta, dar me gusta, das me gusta, dale me gusta, calific* hotel*, calific* restaurant*"
            "calific* product*, valor* hotel*, valor* restaurant*, valor* product*, puntu* hotel*, puntu* product*"
            "evalu* hotel*, evalu* product*, evalu* restaurant*, hac* tareas, realiz* tareas, 2 tareas, 3 tareas, 4 tareas"
            "5 tareas, dos tareas, tres tareas, cuatro tareas, una tarea, otra tarea, última tarea, siguiente tarea"
            "por like*, cada like, valor* app*, evalu* app*, calific* app*, prob* app*, valor* aplicacion*"
            "siguiendo perfiles, siguiendo páginas, dando me gusta, darle me gusta, dando like*";
        Job:
            "trabaj* desde casa, medio tiempo, media jornada, empleo, oferta de trabajo, trabajo online, vacante*"
            "sin experiencia, trabajo desde tu casa, trabajo en casa, trabajar desde el celular, trabajar desde el móvil"
            "trabajo remoto, teletrabajo, trabajo en línea, trabajito, buscamos gente, buscamos persona*"
            "buscamos colaboradores, ingreso* extra, ingresos extras, dinero extra, plata extra, recursos humanos, rrhh"
            "reclutador*, reclutamiento, oportunidad laboral, oportunidad de trabajo, sin salir de casa, desde tu celular"
            "desde tu móvil, horario flexible, horarios flexibles, tiempo parcial, medio turno, tiempo libre";
        Earn:
            "gana, ganar, ganancias, ingresos, al día, por día, diarios, comisión, sueldo, beneficios, ganas, ganarás"
            "ganando, gané, he ganado, llevo ganado, cobras, cobrar, cobrando, te pagan, pagamos, pago diario, por hora"
            "a la semana, semanales, mensuales, al mes, a diario, retira, retirar, retiras, retiro, recuperas, recuperar"
            "te devuelven, rentabilidad, comisiones, dinero fácil, plata fácil, ganancia, utilidad, utilidades";
        Replica:
            "réplica 1:1, réplica aaa, calidad aaa, calidad espejo, réplica exacta, triple a, réplicas de lujo"
            "primera copia";
        Imitation: "réplica*, imitación, copia, inspirad* en, clon";
        Luxury: "bolso*, reloj*, marca*, zapatillas, perfume*";
        Miracle:
            "cura el cáncer, cura la diabetes, ganancia* garantizada*, rentabilidad garantizada, sin riesgo"
            "100% garantizado, duplica* tu dinero, pierde 10 kilos, triplica tu dinero, multiplica tu dinero"
            "rentabilidad asegurada, ganancia segura, ganancias seguras, ganancias aseguradas, sin ningún riesgo"
            "cero riesgo, riesgo cero, 0 riesgo, 100% seguro y confiable, inviert* 50, inviert* 100, inviert* 200"
            "inviert* 500, inviert* 1000, metes 100, metes 50, pones 100 y";
        Scarce:
            "última unidad, últimas unidades, solo queda*, se agota, oferta limitada, solo por hoy, date prisa, termina hoy"
            "la última, el último que, me queda solo uno, quedan dos, quedan pocos, quedan pocas, última pieza"
            "últimas piezas, vuelan, se van rápido, se va hoy, si no se lo vendo a otro, se lo doy a otro"
            "se lo vendo a otro, quien llegue primero";
        Review:
            "reseña*, 5 estrell*, cinco estrellas, opinión positiva, valoración positiva, opinión negativa"
            "opiniones positivas, buena opinión, buenas opiniones, opinión* en google, opinión de 5, tu opinión, su opinión"
            "una opinión, valoración de 5, valoración de cinco, valoración 5, valoración máxima, máxima puntuación"
            "puntuación máxima, buena valoración, buenas valoraciones, valoraciones positivas, valoración negativa"
            "calificación de 5, calificación positiva, buena calificación, estrellas en, estrellas con foto"
            "comentario positivo, comentarios positivos, buen comentario, comentario de 5, review, reviews, 5 en google"
            "comprador* verificad*, probador* de productos";
        Reward:
            "reembolso, regalo, cashback, descuento, vale, te devolvemos, gratis, recompensa, a cambio, le devolvemos"
            "te reembolsamos, le reembolsamos, te regalamos, le regalamos, te pagamos, te pago, le pagamos, te damos"
            "le damos, te enviamos un, le enviamos un, cupón, obsequio, obsequiamos, tarjeta amazon, tarjeta de amazon"
            "x reseña, por reseña, por cada opinión, por opinión, por cada una, cada reseña, bonificación, dinero de vuelta"
            "gratuito, te quedas el producto, € por, por paypal, pago por bizum, pago por nequi, pago por yape"
            "pago x bizum, pago al momento";
        Idiom:
            "no dudes en, no dude en, no duden en, abstenerse estafadores, no estaf*, sin estafas, nunca usado, nunca usada"
            "no me funciona*, no me va el chat, no me va la app, no me va bien el chat, no me anda, no funciona el chat"
            "no me llega*, no me salen, no me sale, no me carga, no me deja, no me entra, no entra la app, casi no entro"
            "casi ni entro, no entro mucho, no entro casi, no entro aquí, aquí no entro, aquí casi no, aquí no contesto"
            "aquí no respondo, acá no respondo, por aquí no leo, por acá casi no, no reviso, no miro mucho, no miro la app"
            "no veo los mensajes, no veo mensajes, no leo los mensajes, no leo por aquí, no uso mucho, no uso esta app"
            "no uso casi, no suelo entrar, no suelo mirar, no estoy mucho por aquí, no estoy mucho aquí"
            "no recibo notificaciones, no recibo los mensajes, no recibo mensajes, no tengo notificaciones"
            "no puedo responder por aquí, no puedo escribir por aquí, no puedo hablar, no te preocupes, no se preocupe"
            "no te asustes, no se asuste, no tengas miedo, no hay problema, no pasa nada, sin problema, sin compromiso"
            "sin quejas, no soy estafador*, no es estafa, no es ninguna estafa, no es un timo, no es timo"
            "no soy un timador, nada de estafas, no es fraude, no es mentira, no apague*, no cuelgue*, no se lo diga"
            "no se lo digas, no lo comente*, no comente, no le digas, no le diga, no mencione*, no diga nada, no digas nada"
            "no digas que, no es virus, no te arrepentirás, no se requiere, no necesitas experiencia"
            "no hace falta experiencia, sin experiencia, no haga caso, no hagas caso, ya no se, si no recargas, si no la"
            "si no lo, si no tienes, no esta en, no estoy en, no vivo, no puedo enseñar*, no puedo ir, no la veo"
            "no sé usar, no sé cómo, no entiendo, no tarda, no tardo, no cuesta nada, no pierda*, no te lo pierdas"
            "no se lo pierda, no espere*, por si no, no contest* por, no respond* por, no contest* aquí, no respond* aquí"
            "no funciona bien, no va bien, no te puedo contestar, no puedo contestar, no llegan los mensajes"
            "no llegan las notif*, no hago entregas, no entrego en mano, no quedo en persona";
        Denial:
            "nunca, no, jamás, evita*, evite, tampoco, ni, prohibido, ningún, ninguna, nada de, es seguro, es fiable"
            "es legal, es normal, es verdad, será verdad, es de fiar, es recomendable, alguien sabe si, alguien ha"
            "a alguien le, qué pasa si, me fío, es posible, haces envíos, hacen envíos, se puede, se podría, podría pagar"
            "cómo se, puedo pagar, puedo mandar, puedo hacer, puedo enviar, puedo fiarme";
        Without: "sin";
        Warning:
            "estafa*, fraude*, ten cuidado, tenga* cuidado, desconfía, desconfíe, sospeche, si te piden, si le piden"
            "denuncia*, denuncie, phishing, timo*, engaño*, te pedirán, le pedirán, fraudulent*, ojo con, cuidado con"
            "mucho cuidado, no caiga*, no pique*, me escribi*, me pidió, me ha pedido, me pedía, me dijo, le dijo, le pidió"
            "me quería, quería que le, quería que yo, me han escrito, me pidieron, lo bloqueé, la bloqueé, lo reporté"
            "la reporté, reportado, desapareció, alerta de, alertan, advierte, advierten, aviso de seguridad"
            "consejo* de seguridad, me ha llegado un sms, me llegó un sms, recibí un sms, he recibido un, recibí un mensaje"
            "suplanta*, ciberdelincuente*, delincuente*, falso sms, sms falso, mensaje falso, mensajes falsos"
            "si recibe* un, si alguien te, si un vendedor te, si un comprador te, un tipo me, un tío me, una tía me"
            "un comprador me, una compradora me, un vendedor me, me intent*, me pide que, me piden que, me pide la"
            "me pide una, me está pidiendo, quiere que le, quiere que yo, a alguien le ha pasado";
        Attention: "cuidado, alerta";
        Policy:
            "términos y condiciones, el usuario, los usuarios, el comprador, el vendedor, el cliente, de acuerdo con"
            "el servicio, solicitudes de, el propietario, los propietarios, anunciante*, la plataforma, las marcas"
            "vendedor de btc, formas de pago, métodos de pago, medios de pago, cambios y devoluciones, política"
            "nuestra tienda, el reembolso se, los reembolsos se, el pedido se, los pedidos se, plazo de devolución"
            "dentro de la app, por el envío de la app, app oficial, web oficial, compradores de btc, los compradores"
            "los vendedores, o reembolso é";
        Usual:
            "tarjeta* de crédito, tarjeta* de débito, contra reembolso, contra entrega, pse, con tarjeta, tarjeta bancaria"
            "formas de pago, métodos de pago, medios de pago, en caja, datáfono, en el mostrador, meses sin intereses"
            "en mano, al recoger*, efectivo al, en persona";
        Receipt:
            "pago recibido, hemos recibido su pago, pago confirmado, compra aprobada, su saldo es, saldo disponible"
            "gracias por su compra, gracias por tu compra, transacción exitosa, comprobante, recibido correctamente"
            "hemos añadido, se ha añadido, recibiste, has recibido un pago, has recibido un bizum, ya te pagué, ya lo pagué"
            "ya te hice, ya le hice, te acabo de hacer, entregado correctamente, entregado con éxito";
        Advert: "aplican condiciones, aplican términos, aplica* tyc, t&c, consulta condiciones, para no recibir";
        Digit: "cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve";
        Turn: "pero, así que, por eso, por lo que";
        Prefer:
            "por favor, porfa, porfi, porfis, porfavor, plis, plz, prefiero, preferible, preferiblemente, preferentemente"
            "mejor, si puede ser, acepto, cojo, me viene bien, me vale, me sirve, te sirve, te vale, va bien, puede ser por"
            "que sea por, que sea con, sería por, tendría que ser, tiene que ser, tienes bizum, si haces, si me haces"
            "si pagas con, si pagas por, si me pagas, más fácil, más rápido, más cómodo, más seguro, te lo dejo en"
            "te lo dejo a, te hago descuento, te hago un descuento, te hago precio, te rebajo, te descuento, más barato si"
            "así te sale, te sale más barato, así no me cobran, así me ahorro, sin comisión*, es instantáneo, y listo"
            "y ya está, y te lo mando, y te lo envío, y te lo aparto, te lo guardo, y sale hoy, y lo mando, y lo envío"
            "sin problema, tranquilo, tranquila, tengo buenas valoraciones, tengo buenas referencias, tengo referencias"
            "lo hacemos por, lo hacemos con, si lo hacemos, lo cerramos por, te bajo, borro el anuncio, quito el anuncio"
            "cierro el anuncio, retiro el anuncio, elimino el anuncio, y es tuyo, y es tuya, y tuyo, así lo mando"
            "así te lo mando, así lo envío, así te lo envío, así sale hoy";
    },
    fires: &[
        ("off-platform-contact", "Hola, escríbeme por WhatsApp al +34 600 000 000 y lo hablamos", "escríbeme por WhatsApp"),
        (
            "off-platform-payment",
            "Mejor fuera de la plataforma, me haces una transferencia a mi cuenta",
            "transferencia a mi cuenta",
        ),
        ("refund-scam", "Para recibir su reembolso escanee el código y rellene los datos de su tarjeta", "reembolso"),
        (
            "impersonated-service",
            "Correos: su paquete está retenido, pague los gastos de aduana en https://correos-pago.example",
            "paquete está retenido",
        ),
        ("code-request", "Te he enviado un código de verificación, dime el código por favor", "dime el código"),
        ("advance-deposit", "Hay mucha gente interesada, si me pagas una señal te lo guardo", "señal te lo guardo"),
        ("paid-task", "Trabajo desde casa: dar like a vídeos y ganar 200 € al día", "dar like"),
        ("counterfeit-wording", "Bolso réplica 1:1, calidad espejo", "réplica 1:1"),
        ("bought-reviews", "Deja una reseña de 5 estrellas y te damos una tarjeta regalo", "reseña de 5"),
        (
            "false-accusation",
            "Le llama la policía: su cuenta está en una investigación por blanqueo de capitales",
            "blanqueo de capitales",
        ),
        (
            "false-relative",
            "Hola mamá, se me rompió el móvil, este es mi nuevo número. ¿Me puedes hacer una transferencia?",
            "nuevo número",
        ),
        ("impossible-claim", "Ganancias garantizadas, sin riesgo", "garantizadas"),
        ("off-platform-payment", "Solo acepto Bizum, me pagas antes de enviar", "Solo acepto Bizum"),
        ("outside-app", "Descarga nuestra app aquí, es un archivo apk: https://tienda-app.example/a", "apk"),
        ("overpayment", "Te he pagado de más por error, devuélveme la diferencia", "por error"),
        ("pressure", "¡Última unidad, solo hoy!", "Última unidad"),
        ("remote-access", "Instale AnyDesk para que nuestro soporte vea su pantalla", "AnyDesk"),
        ("unexpected-prize", "¡Has ganado un premio! Confirma tus datos en https://premio.example/a", "Has ganado"),
        ("off-platform-contact", "Casi no entro aquí, mándame un wasap y lo vemos", "wasap"),
        ("off-platform-contact", "Déjame tu cel y te marco yo en un rato", "Déjame tu cel"),
        ("off-platform-payment", "Te paso mi cuenta, me haces la transferencia y mañana sale", "transferencia"),
        ("off-platform-payment", "Mejor paypal de amigos, que así no me cobran", "paypal de amigos"),
        ("advance-deposit", "Tengo otro interesado en la moto; con 80 euros de señal te la guardo", "señal"),
        ("code-request", "Te va a llegar un mensaje con un código, me lo reenvías para saber que eres de verdad", "código"),
        ("overpayment", "Te mandé de más sin querer, ¿me lo regresas hoy?", "me lo regresas"),
        ("refund-scam", "Para recibir tu dinero abre el enlace y pon los datos de tu tarjeta", "recibir tu dinero"),
        ("paid-task", "Solo hay que calificar hoteles desde el celular, te pagan 90 mil diarios", "calificar hoteles"),
        ("outside-app", "Aún no está en la Play Store, descárgala y acepta orígenes desconocidos", "orígenes desconocidos"),
        ("bought-reviews", "Te damos 3 euros por cada reseña de cinco estrellas", "por cada reseña"),
        ("false-relative", "Abuela, me robaron el celular y te escribo de otro número, ¿me haces un depósito?", "me robaron"),
    ],
    quiet: &[
        ("off-platform-payment", "Nunca pagues fuera de la plataforma ni por transferencia a un particular."),
        ("off-platform-payment", "Aceptamos tarjeta, PayPal y transferencia bancaria."),
        ("refund-scam", "El reembolso se realiza en 14 días a la misma tarjeta."),
        ("code-request", "Su código de verificación es 482913. No lo comparta con nadie."),
        ("impersonated-service", "Su paquete llega mañana entre las 10 y las 12."),
        ("advance-deposit", "La fianza del alquiler se devuelve con las llaves."),
        ("bought-reviews", "Todas las reseñas son de clientes reales."),
        ("counterfeit-wording", "Todos los relojes son originales y con factura."),
        ("false-accusation", "La policía recomienda cerrar bien el coche."),
        ("false-relative", "Hola mamá, llego a casa a las seis."),
        ("impossible-claim", "Rentabilidades pasadas no garantizan rentabilidades futuras."),
        ("off-platform-contact", "El móvil viene con WhatsApp instalado."),
        ("off-platform-payment", "En la tienda se puede pagar con tarjeta, Bizum o efectivo."),
        ("outside-app", "Nuestra app está en la App Store y en Google Play."),
        ("overpayment", "Si pagó de más, le abonamos el importe en una semana."),
        ("paid-task", "Buscamos panadero a jornada completa en nuestra tienda."),
        ("pressure", "En existencias, se envía en dos días."),
        ("remote-access", "Nunca instale AnyDesk para un desconocido."),
        ("unexpected-prize", "Ha ganado la subasta, gracias por su pago."),
        ("off-platform-contact", "No doy mi número, hablamos por este chat."),
        ("off-platform-payment", "¿Es seguro hacer un bizum a alguien que no conozco?"),
        ("advance-deposit", "No cojo señal: el primero que venga se lo lleva."),
        ("code-request", "Me pidió el código del SMS y lo bloqueé."),
        ("false-relative", "Ojo con el timo del número nuevo: llamad siempre a vuestra madre antes."),
        ("refund-scam", "Cambios y devoluciones: el reembolso se hace con el mismo medio de pago."),
    ],
};
