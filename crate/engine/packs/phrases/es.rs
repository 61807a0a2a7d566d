//! Spanish.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "es",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp: "wasap, wassap, guasap, wsp, por telegram";
        Private: "por privado, al privado, al inbox, mensaje privado, mándame md, por interno";
        Phone: "teléfono, mi número, número de teléfono, celular, móvil, mi cel, línea de atención";
        Mail: "mi correo, correo electrónico, por correo, mi email, mi mail";
        Contact:
            "contácta*, contactar*, contacte*, escríbe*, escribir al, escriban, háblame, hablame al, hablemos por, comunícate, comuníquese"
            "agrégame, añádeme, mándame un mensaje, envíame un mensaje, mándame un whatsapp, pásame tu número, dame tu número"
            "déjame tu número, seguimos por, sigamos por, hablamos por, responde a, respóndeme al";
        Call: "llama, llámame, llámanos, llame, llamar al, marca al, marque el";
        Inquiry: "cualquier duda, alguna duda, más información, horario de atención, preguntas frecuentes, consultas";
        Pay:
            "paga, pagar, pague, pagas, págame, pago, pagos, abona, abonar, abone, transfiere, transfiera, transferir, haz el pago"
            "haz la transferencia, hacer una transferencia, realiza el pago, realice el pago, acepto";
        Send: "envía, enviar, envíame, mándame, mandar, manda, envíe, deposita, depositar, ingresa, ingresar, compra, dame, adelanta";
        Money: "dinero, el importe, la cantidad, el monto, el saldo, los fondos, efectivo, el resto, la plata";
        Transfer: "transferencia*, transferencia bancaria, giro bancario, depósito bancario, criptomoneda*, cripto";
        Untraceable:
            "tarjeta* regalo, tarjeta* de regalo, gift card*, amigos y familiares, amigos y familia, familiares y amigos, código* de tarjeta*"
            "efectivo al mensajero, giro postal";
        Account: "número de cuenta, cuenta bancaria, datos bancarios, número de tarjeta, clabe, cbu, esta cuenta, la cuenta, monedero";
        Peer: "bizum, nequi, daviplata, yape, plin, paypal amigos, paypal entre amigos";
        Personal:
            "mi cuenta, mi cuenta personal, cuenta personal, cuenta particular, a mi nombre, a nombre de, directamente a mí, a mi bizum"
            "págame por, págame con, págame a, págueme por, págueme con, transfiéreme, transfiérame, envíame el dinero"
            "mándame el dinero, hazme un bizum, hazme la transferencia, hazme una transferencia, ingrésame, deposítame"
            "deposíteme, a mi tarjeta";
        Holder: "a nombre de, titular, nombre del titular, beneficiario";
        PayCode: "código qr de pago, mi bizum, mi código qr";
        Outside:
            "fuera de la plataforma, fuera de la app, fuera de la aplicación, fuera de la página, fuera de wallapop, fuera de ebay"
            "fuera de amazon, fuera de mercado libre, fuera de airbnb, sin pasar por la plataforma, sin la plataforma, ahorrar la comisión"
            "ahorrarnos la comisión, evitar la comisión, evitar comisiones, no compres por aquí, no pagues por aquí";
        Only: "solo, sólo, solamente, únicamente, exclusivamente";
        Fee:
            "depósito, fianza, señal, anticipo, adelanto, tasa*, comisión de, gastos de gestión, arancel*, impuesto*, aduana*, cuota"
            "cargo aduanero, tarifa de envío, tasa de aduana";
        Reserve: "reservar, reserva, reservártelo, te lo guardo, apartar, apartado, te lo aparto, hay mucha gente interesada, antes de verlo";
        First: "primero, por adelantado, por anticipado, antes de enviar, antes del envío, previamente";
        Refund: "reembolso*, devolución, reembolsar*, devolverle, te devolvemos, le devolvemos, reintegro*";
        Compensation: "indemnización, compensación, compensar*, el doble, doble de, indemnizar*";
        Overpaid: "de más, pagado de más, por error, demasiado dinero, ingresado de más, dinero de sobra, doble pago";
        SendBack: "devuélve*, devolver la diferencia, devuelva, devolver el exceso, reenviar, envía la diferencia, regresa la diferencia";
        SafeAccount: "cuenta segura, cuenta de seguridad, proteger su dinero, proteger tu dinero, historial crediticio, desbloquear los fondos";
        Membership: "membresía, suscripción que no, seguro que no";
        Scan: "escanea*, escanee, escanear";
        Open:
            "haz clic, haga clic, pulsa*, pulse, abre el enlace, abra el enlace, entra en, ingresa a, ingrese a, accede a, acceda a"
            "en el enlace, en el siguiente enlace, este enlace, visita, visite"
            "haz clic aquí, clic aquí, haga clic aquí, pincha aquí, pincha, presiona, siguiente link, en el link, el link"
            "ver en el enlace, el siguiente enlace, en el adjunto, adjunto, confirmar ahora, pagar ahora, concertar la entrega"
            "actualizar ahora, ver detalle*, descarga*, consultar en, más info en"
            "haciendo clic, ahora:";
        FillIn: "rellena*, rellene, completa tus datos, complete sus datos, introduce los datos, ingresa los datos, datos de tu tarjeta, datos de su tarjeta";
        Tell: "dime, dígame, pásame, envíame, mándame, facilítame, indícame, reenvíame, compárteme, comparte conmigo, proporciona*";
        Code:
            "código de verificación, código de seguridad, código que te, código que le, el código, clave dinámica, código sms, token"
            "6 dígitos, seis dígitos";
        Install: "instala*, instale, descarga*, descargue";
        AppFile: "archivo apk, fuera de la tienda, perfil de configuración";
        ShareScreen: "compart* pantalla, comparte tu pantalla, compartir la pantalla, comparta su pantalla, control remoto, acceso remoto";
        Service:
            "correos, seur, mrw, nacex, bbva, santander, caixabank, bankinter, sabadell, agencia tributaria, hacienda, seguridad social, dgt"
            "policía, banco, mercado libre, mercado pago, wallapop, oxxo, dian, sat, netflix, estafeta";
        Support: "atención al cliente, servicio al cliente, soporte técnico, departamento de, servicio técnico, asesor";
        Parcel: "paquete, envío, pedido, entrega, paquetería, encomienda";
        Customs: "aduana*, arancel*, gastos de aduana, tasas de importación";
        Membered:
            "su cuenta, tu cuenta, su tarjeta, tu tarjeta, su suscripción, tu suscripción, su perfil, su acceso, su dispositivo, tu dispositivo"
            "tu almacenamiento, su almacenamiento, tu nube, tus archivos, tus datos, sus datos, tu correo, su correo, su buzón"
            "tu contraseña, su contraseña, su línea, tu línea, sus puntos, su clave, tu clave, su wallet, tu monedero, su producto"
            "su banca, tu pedido, su vehículo, su factura"
            "tu límite de, sus archivos, su membresía, tu membresía, paquete en espera, un paquete";
        Trouble:
            "suspendid*, bloquead*, retenid*, restringid*, desactivad*, caducad*, vencid*, pendiente, rechazad*, no se pudo entregar"
            "no ha podido ser entregad*, no hemos podido entregar, dirección incorrecta, dirección incompleta, inusual, sospechos*"
            "no autorizad*, deshabilitad*, limitad*, impagad*, multa, incidencia, problema con, falta de pago, será cancelad*"
            "suspendido, detenido, detenida, no entregado, cargo aduanero, aduanero pendiente, incompleto, lleno, casi lleno"
            "está lleno, en riesgo, intento de entrega, ha expirado, expira, vence, vencimiento, sin verificar, no verificad*"
            "en mora, corte, embargad*, será bloquead*, nuevo inicio de sesión, acceso no reconocido, cancelad*, devuelt*"
            "límite de almacenamiento, has alcanzado, en espera de entrega, bajo nuestra custodia";
        LogIn: "iniciar sesión, inicie sesión, inicia sesión, ingresa a tu cuenta, ingrese a su cuenta, accede a tu cuenta";
        Verify:
            "verifica*, verifique, confirma*, confirme, actualiza*, actualice, valida*, reactiva*, desbloquea*, reprogram*, iniciar sesión, inicie sesión"
            "acción requerida, concertar la entrega, confirma tus datos, confirme sus datos, confirma tu, regularice"
            "evita la suspensión, programar la entrega, renovar, renueva, restablecer, restablezca, rectifique, completar"
            "actualice a, necesitamos su confirmación, necesitamos que, nos proporciones, datos de entrega, dirección de entrega"
            "reinicia tu";
        Urgent:
            "inmediatamente, de inmediato, urgente, 24 horas, 48 horas, hoy mismo, cuanto antes, último aviso, última oportunidad, ahora mismo, ya"
            "si no, de lo contrario, antes de que, actúe ahora, actúa ahora, evite, para evitar, últimas horas, inmediata";
        Charge: "cargo de, se ha cobrado, se cobrará, se le cobrará, renovación automática, compra de, si no fue usted, si no has sido tú, si no reconoce, cancelar el cargo";
        Prize: "has ganado, ha ganado, ganador*, premio, lotería, sorteo, herencia, donación, regalo gratis, felicidades, felicitaciones, bono";
        Windfall:
            "has ganado, ha ganado, ha sido seleccionad*, has sido seleccionad*, fue seleccionad*, ha resultado ganador*"
            "es usted el ganador, tu premio, su premio, reclama tu, reclame su, cobrar su premio, pago disponible, retiro disponible"
            "saldo disponible para, puntos por vencer, sus puntos, puntos vencen, canjea tus, canjee sus, herencia"
            "millones de dólares, millones de euros, bono de bienvenida, reembolso disponible, subsidio, bono del gobierno"
            "gratis para ti";
        Tips:
            "señales de trading, señales vip, consejos de bolsa, pronósticos de apuestas, apuestas seguras, grupo de inversión"
            "grupo vip";
        Authority:
            "policía, fiscalía, fiscal, juzgado, tribunal, agencia tributaria, interpol, europol, hacienda, guardia civil, ministerio"
            "tránsito, simit, dian, sat";
        Accused:
            "lavado de dinero, blanqueo de capitales, orden de arresto, orden de detención, orden de captura, proceso penal"
            "demanda en su contra, citación judicial, investigado, tu identidad fue, su identidad fue, suplantación de identidad"
            "paquete ilegal, narcotráfico, embargo, multa pendiente, comparendo*, fotomulta*";
        Kin: "hola mamá, hola papá, mamá, papá, mami, papi, abuela, abuelo, tía, tío";
        NewNumber:
            "nuevo número, número nuevo, cambié de número, cambiado de número, se me rompió el móvil, se me rompió el celular"
            "se me cayó el móvil, perdí el móvil, perdí el celular, mi celular se dañó, móvil roto, guarda este número"
            "número antiguo, mi otro número";
        Task: "dar me gusta, dar like, tareas sencillas, tareas fáciles, tareas diarias, valorar productos, calificar productos, reseñar hoteles";
        Job: "trabajo desde casa, medio tiempo, media jornada, empleo, oferta de trabajo, trabajo online, vacante*, sin experiencia";
        Earn: "gana, ganar, ganancias, ingresos, al día, por día, diarios, comisión, sueldo, beneficios";
        Replica: "réplica 1:1, réplica aaa, calidad aaa, calidad espejo, réplica exacta, triple a, réplicas de lujo, primera copia";
        Imitation: "réplica*, imitación, copia, inspirado en, inspirada en, clon";
        Luxury: "bolso*, reloj*, marca*, zapatillas, perfume*";
        Miracle: "cura el cáncer, cura la diabetes, ganancia* garantizada*, rentabilidad garantizada, sin riesgo, 100% garantizado, duplica tu dinero, pierde 10 kilos";
        Scarce: "última unidad, últimas unidades, solo queda, sólo queda, solo quedan, se agota, oferta limitada, solo por hoy, date prisa, termina hoy";
        Review: "reseña de 5, reseña positiva, reseña*, 5 estrellas, cinco estrellas, opinión positiva, valoración positiva, buena reseña";
        Reward: "reembolso, tarjeta regalo, regalo, cashback, descuento, vale, te devolvemos, gratis, recompensa, a cambio";
        Idiom: "no dudes en, no dude en, no duden en, abstenerse estafadores, no estafadores, sin estafas, nunca usado, nunca usada";
        Denial: "nunca, no, jamás, evita*, evite, tampoco, ni, prohibido";
        Without: "sin";
        Warning:
            "estafa*, estafador*, fraude*, ten cuidado, tenga cuidado, desconfía, desconfíe, sospeche, si te piden, si le piden"
            "si alguien te pide, denuncia*, denuncie, phishing, timo*, engaño*, te pedirán, le pedirán"
            "fraudulent*";
        Attention: "cuidado, alerta";
        Policy:
            "términos y condiciones, política de, el usuario, los usuarios, el comprador, el vendedor, el cliente, de acuerdo con, el servicio"
            "solicitudes de, el propietario, los propietarios, anunciante*, la plataforma, las marcas, vendedor de btc";
        Usual: "tarjeta* de crédito, tarjeta* de débito, contra reembolso, contra entrega, pse";
        Receipt:
            "pago recibido, hemos recibido su pago, pago confirmado, compra aprobada, su saldo es, saldo disponible"
            "gracias por su compra, gracias por tu compra, transacción exitosa, comprobante";
        Advert: "aplican condiciones, aplican términos, aplica tyc, aplican tyc, t&c, consulta condiciones, para no recibir";
        Digit: "cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve";
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
    ],
};
