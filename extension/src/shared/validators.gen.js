// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var fr=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(j){throw i=0,j}};var Qe=fr(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function Ke(s){let i=s.length,j=0,q=0,h;for(;q<
i;)j++,h=s.charCodeAt(q++),h>=55296&&h<=56319&&q<i&&(h=s.charCodeAt(q),(h&64512)===56320&&q++);return j}Ge.default=Ke;Ke.
code='require("ajv/dist/runtime/ucs2length").default'});var Mr=_e;var ur=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u");function Oe(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(typeof s=="string"){if(!ur.test(s))return Oe.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}],!1}else return Oe.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"string"}}],!1;return Oe.errors=r,e===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(s,{
instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=_e.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let m;if(s.urgent===void 0&&(m="urgent")||s.warnings===void 0&&(m="warnings")||s.good_news===void 0&&(m="good_news")||s.
quiet_from===void 0&&(m="quiet_from")||s.quiet_until===void 0&&(m="quiet_until")||s.weekends===void 0&&(m="weekends")||s.
break_quiet===void 0&&(m="break_quiet"))return _e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m}}],!1;if(s.urgent!==void 0){let a=e;if(typeof s.urgent!="boolean")return _e.errors=[{instancePath:i+"/\
urgent",schemaPath:"#/properties/urgent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t){
if(s.warnings!==void 0){let a=e;if(typeof s.warnings!="boolean")return _e.errors=[{instancePath:i+"/warnings",schemaPath:"\
#/properties/warnings/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t){if(s.good_news!==
void 0){let a=e;if(typeof s.good_news!="boolean")return _e.errors=[{instancePath:i+"/good_news",schemaPath:"#/properties\
/good_news/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t){if(s.quiet_from!==void 0){let a=e;
Oe(s.quiet_from,{instancePath:i+"/quiet_from",parentData:s,parentDataProperty:"quiet_from",rootData:h,dynamicAnchors:g})||
(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.quiet_until!==void 0){let a=e;
Oe(s.quiet_until,{instancePath:i+"/quiet_until",parentData:s,parentDataProperty:"quiet_until",rootData:h,dynamicAnchors:g})||
(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.weekends!==void 0){let a=e;if(typeof s.
weekends!="boolean")return _e.errors=[{instancePath:i+"/weekends",schemaPath:"#/properties/weekends/type",keyword:"type",
params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t)if(s.break_quiet!==void 0){let a=e;if(typeof s.break_quiet!=
"boolean")return _e.errors=[{instancePath:i+"/break_quiet",schemaPath:"#/properties/break_quiet/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}}}else return _e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:{urgent:!0,warnings:!0,good_news:!0,quiet_from:!0,
quiet_until:!0,weekends:!0,break_quiet:!0},dynamicProps:!1,dynamicItems:!1};var Lr=le,Ye={type:"object",required:["addre\
ss","state","found","since"],properties:{address:{type:"string"},state:{type:"string",enum:["proving","proven","failed"]},
found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function x(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=x.
evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(x.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(x.errors=r,e===0):(x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}x.evaluated={dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.address===void 0&&(m="add\
ress")||s.state===void 0&&(m="state")||s.found===void 0&&(m="found")||s.since===void 0&&(m="since"))return le.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.address!==void 0){let a=e;if(typeof s.address!=
"string")return le.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.state!==void 0){let a=s.state,n=e;if(typeof a!="string")return le.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="prov\
ing"||a==="proven"||a==="failed"))return le.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:Ye.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.found!==void 0){let a=s.
found,n=e;if(typeof a!="string")return le.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="sent"||a==="hand"))return le.errors=[{instancePath:i+"/found",schemaPath:"#/\
properties/found/enum",keyword:"enum",params:{allowedValues:Ye.properties.found.enum}}],!1;var t=n===e}else var t=!0;if(t)
if(s.since!==void 0){let a=e;x(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=a===e}else var t=!0}}}else return le.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=r,e===0}le.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var Vr=Se;var dr={type:"object",required:["address","sent_at","at","cause","permanent","said","suppressed"],properties:{address:{type:"\
string"},sent_at:{$ref:"#/$defs/Ms"},at:{$ref:"#/$defs/Ms"},cause:{type:"string",enum:["no_mailbox","no_domain","disable\
d","full","spam","blocked","unproven","refused","limit","too_big","unreachable","unknown"]},permanent:{type:"boolean"},said:{
anyOf:[{type:"string",maxLength:300},{type:"null"}]},suppressed:{type:"boolean"}}},He=Qe().default;function te(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=te.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.address===
void 0&&(a="address")||s.sent_at===void 0&&(a="sent_at")||s.at===void 0&&(a="at")||s.cause===void 0&&(a="cause")||s.permanent===
void 0&&(a="permanent")||s.said===void 0&&(a="said")||s.suppressed===void 0&&(a="suppressed"))return te.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!=
"string")return te.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent_at!==void 0){let n=e;x(s.sent_at,{instancePath:i+"/sent_at",parentData:s,
parentDataProperty:"sent_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.at!==void 0){let n=e;x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:h,
dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.cause!==void 0){
let n=s.cause,l=e;if(typeof n!="string")return te.errors=[{instancePath:i+"/cause",schemaPath:"#/properties/cause/type",
keyword:"type",params:{type:"string"}}],!1;if(!(n==="no_mailbox"||n==="no_domain"||n==="disabled"||n==="full"||n==="spam"||
n==="blocked"||n==="unproven"||n==="refused"||n==="limit"||n==="too_big"||n==="unreachable"||n==="unknown"))return te.errors=
[{instancePath:i+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:dr.properties.cause.
enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.permanent!==void 0){let n=e;if(typeof s.permanent!="boolean")return te.errors=
[{instancePath:i+"/permanent",schemaPath:"#/properties/permanent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.said!==void 0){let n=s.said,l=e,o=e,f=!1,y=e;if(e===y)if(typeof n=="string"){if(He(n)>300){let v={
instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};r===null?
r=[v]:r.push(v),e++}}else{let v={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[v]:r.push(v),e++}var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=u===e;if(f=f||m,
f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[v]:r.push(v),e++,te.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.suppressed!==void 0){
let n=e;if(typeof s.suppressed!="boolean")return te.errors=[{instancePath:i+"/suppressed",schemaPath:"#/properties/suppr\
essed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}}}else return te.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{address:!0,
sent_at:!0,at:!0,cause:!0,permanent:!0,said:!0,suppressed:!0},dynamicProps:!1,dynamicItems:!1};function Se(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Se.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.bounces===
void 0&&(m="bounces"))return Se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(s.bounces!==void 0){let a=s.bounces;if(e===e)if(Array.isArray(a)){var t=!0;let l=a.length;for(let o=0;o<l;o++){let f=e;
te(a[o],{instancePath:i+"/bounces/"+o,parentData:a,parentDataProperty:o,rootData:h,dynamicAnchors:g})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var t=f===e;if(!t)break}}else return Se.errors=[{instancePath:i+"/bounces",schemaPath:"#\
/properties/bounces/type",keyword:"type",params:{type:"array"}}],!1}}else return Se.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=r,e===0}Se.evaluated={props:{bounces:!0},dynamicProps:!1,
dynamicItems:!1};var Rr=Ze;var ar=new RegExp("^[a-z_]+$","u");function Pe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.id===void 0&&(m="id")||s.on===void 0&&(m="on"))return Pe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.id!==void 0){let a=s.id,n=e;if(e===n)if(typeof a==
"string"){if(!ar.test(a))return Pe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",
params:{pattern:"^[a-z_]+$"}}],!1}else return Pe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.on!==void 0){let a=e;if(typeof s.on!="boolean")return Pe.
errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else
var t=!0}else return Pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.
errors=r,e===0}Pe.evaluated={props:{id:!0,on:!0},dynamicProps:!1,dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Ze.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.checks===void 0&&(m="chec\
ks"))return Ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.checks!==
void 0){let a=s.checks;if(e===e)if(Array.isArray(a)){var t=!0;let l=a.length;for(let o=0;o<l;o++){let f=e;Pe(a[o],{instancePath:i+
"/checks/"+o,parentData:a,parentDataProperty:o,rootData:h,dynamicAnchors:g})||(r=r===null?Pe.errors:r.concat(Pe.errors),
e=r.length);var t=f===e;if(!t)break}}else return Ze.errors=[{instancePath:i+"/checks",schemaPath:"#/properties/checks/ty\
pe",keyword:"type",params:{type:"array"}}],!1}}else return Ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Ze.errors=r,e===0}Ze.evaluated={props:{checks:!0},dynamicProps:!1,dynamicItems:!1};var Sr=Ce;var yr={type:"object",required:["id","severity","address","title","text","about","suggestion","key"],properties:{id:{type:"\
string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop","fix","hint"]},address:{anyOf:[{type:"string"},{type:"\
null"}]},title:{type:"string"},text:{type:"string"},about:{anyOf:[{type:"string"},{type:"null"}]},suggestion:{anyOf:[{type:"\
string"},{type:"null"}]},key:{type:"string"}}};function T(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=T.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.severity===void 0&&(l="severity")||
s.address===void 0&&(l="address")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.about===void 0&&(l="abo\
ut")||s.suggestion===void 0&&(l="suggestion")||s.key===void 0&&(l="key"))return T.errors=[{instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let o=s.id,f=e;if(e===f)if(typeof o=="str\
ing"){if(!ar.test(o))return T.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return T.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.severity!==void 0){let o=s.severity,f=e;if(typeof o!="string")return T.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(o===
"stop"||o==="fix"||o==="hint"))return T.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:yr.properties.severity.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.address!==void 0){let o=s.
address,f=e,y=e,u=!1,c=e;if(typeof o!="string"){let d={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}var m=c===e;u=u||m;let v=e;if(o!==null){let d={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[d]:r.push(d),e++}var m=v===e;if(u=u||m,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,T.errors=r,!1}var t=f===e}else
var t=!0;if(t){if(s.title!==void 0){let o=e;if(typeof s.title!="string")return T.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.text!==void 0){
let o=e;if(typeof s.text!="string")return T.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.about!==void 0){let o=s.about,f=e,y=e,u=!1,c=e;if(typeof o!=
"string"){let d={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[d]:r.push(d),e++}var a=c===e;u=u||a;let v=e;if(o!==null){let d={instancePath:i+"/about",schemaPath:"#/p\
roperties/about/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var a=v===e;if(u=u||a,u)
e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[d]:r.push(d),e++,T.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.suggestion!==void 0){
let o=s.suggestion,f=e,y=e,u=!1,c=e;if(typeof o!="string"){let d={instancePath:i+"/suggestion",schemaPath:"#/properties/\
suggestion/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}var n=c===e;u=u||n;let v=e;
if(o!==null){let d={instancePath:i+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,
T.errors=r,!1}var t=f===e}else var t=!0;if(t)if(s.key!==void 0){let o=e;if(typeof s.key!="string")return T.errors=[{instancePath:i+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}}}}}}else
return T.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return T.errors=r,e===0}
T.evaluated={props:{id:!0,severity:!0,address:!0,title:!0,text:!0,about:!0,suggestion:!0,key:!0},dynamicProps:!1,dynamicItems:!1};
function Ce(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.concerns===void 0&&(m="concerns"))return Ce.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.concerns!==void 0){let a=s.concerns;if(e===e)if(Array.isArray(a)){var t=!0;
let l=a.length;for(let o=0;o<l;o++){let f=e;T(a[o],{instancePath:i+"/concerns/"+o,parentData:a,parentDataProperty:o,rootData:h,
dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var t=f===e;if(!t)break}}else return Ce.errors=[
{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1}}else return Ce.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=r,e===0}Ce.evaluated=
{props:{concerns:!0},dynamicProps:!1,dynamicItems:!1};var Zr=M,er={type:"object",required:["address","domain","provider",
"name","source","found_at","imap","smtp","user","ways","oauth","app_password","foreign","may_ask","refusal"],properties:{
address:{type:"string"},domain:{type:"string"},provider:{type:"string"},name:{type:"string"},source:{type:"string",enum:[
"table","mx","srv","autoconfig","none"]},found_at:{anyOf:[{type:"string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Se\
rver"},{type:"null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},
ways:{type:"array",items:{type:"string",enum:["oauth","app_password","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},
{type:"null"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPasswordWay"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"\
array",items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}},mr={type:"object",required:["host",
"port","security"],properties:{host:{type:"string",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},
security:{type:"string",enum:["tls","starttls"]}}};function L(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.host===void 0&&(m="host")||s.port===void 0&&(m="port")||s.
security===void 0&&(m="security"))return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(s.host!==void 0){let a=s.host,n=e;if(e===n)if(typeof a=="string"){if(He(a)>253)return L.errors=[{instancePath:i+"/\
host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(He(a)<1)return L.errors=[{
instancePath:i+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],!1}else return L.
errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.port!==void 0){let a=s.port,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return L.
errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&
typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a))return L.errors=[{instancePath:i+"/port",schemaPath:"#/properties/\
port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(a<1||isNaN(a))return L.errors=[{instancePath:i+
"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var t=n===e}else var t=!0;
if(t)if(s.security!==void 0){let a=s.security,n=e;if(typeof a!="string")return L.errors=[{instancePath:i+"/security",schemaPath:"\
#/properties/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="tls"||a==="starttls"))return L.errors=[
{instancePath:i+"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:mr.properties.security.
enum}}],!1;var t=n===e}else var t=!0}}else return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return L.errors=r,e===0}L.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var cr={type:"string",enum:["google","microsoft"]};function Ve(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=Ve.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),typeof s!="string"?(Ve.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(Ve.errors=r,e===0):(Ve.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cr.
enum}}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.shown===void 0&&(m="shown")||s.why===void 0&&(m="why"))return Fe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.shown!==void 0){let a=e;if(typeof s.shown!="string")
return Fe.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t)if(s.why!==void 0){let a=e;if(typeof s.why!="string")return Fe.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}else return Fe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=r,e===0}Fe.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function Ee(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.issuer===void 0&&(a="issuer")||s.ready===
void 0&&(a="ready")||s.scopes===void 0&&(a="scopes"))return Ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a}}],!1;if(s.issuer!==void 0){let n=e;Ve(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:h,dynamicAnchors:g})||(r=r===null?Ve.errors:r.concat(Ve.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.ready!==void 0){let n=e;if(typeof s.ready!="boolean")return Ee.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.
scopes!==void 0){let n=s.scopes,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let f=n.length;for(let y=0;y<f;y++){let u=e;Fe(
n[y],{instancePath:i+"/scopes/"+y,parentData:n,parentDataProperty:y,rootData:h,dynamicAnchors:g})||(r=r===null?Fe.errors:
r.concat(Fe.errors),e=r.length);var m=u===e;if(!m)break}}else return Ee.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}else return Ee.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=r,e===0}Ee.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.page===void 0&&(a="page")||s.steps===void 0&&(a="steps"))return ke.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.page!==void 0){let n=e;if(typeof s.page!="string")return ke.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t)if(s.steps!==void 0){let n=s.steps,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let f=n.length;for(let y=0;y<
f;y++){let u=e;if(typeof n[y]!="string")return ke.errors=[{instancePath:i+"/steps/"+y,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var m=u===e;if(!m)break}}else return ke.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}else return ke.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=r,e===0}ke.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var hr={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z][a-z0-9_]*$"},sentence:{type:"string"},next_step:{
type:"string"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"o\
bject",additionalProperties:{type:["string","integer"]}}}},or=new RegExp("^[a-z][a-z0-9_]*$","u");function V(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=V.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.code===void 0&&
(l="code")||s.sentence===void 0&&(l="sentence")||s.next_step===void 0&&(l="next_step")||s.field===void 0&&(l="field")||s.
said===void 0&&(l="said")||s.facts===void 0&&(l="facts"))return V.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;if(s.code!==void 0){let o=s.code,f=e;if(e===f)if(typeof o=="string"){if(!or.test(
o))return V.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[\
a-z][a-z0-9_]*$"}}],!1}else return V.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.sentence!==void 0){let o=e;if(typeof s.sentence!="strin\
g")return V.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=o===e}else var t=!0;if(t){if(s.next_step!==void 0){let o=e;if(typeof s.next_step!="string")return V.errors=
[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.field!==void 0){let o=s.field,f=e,y=e,u=!1,c=e;if(typeof o!="string"){let d={instancePath:i+"\
/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}
var m=c===e;u=u||m;let v=e;if(o!==null){let d={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var m=v===e;if(u=u||m,u)e=y,r!==null&&(y?r.length=y:r=null);else{
let d={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.
push(d),e++,V.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.said!==void 0){let o=s.said,f=e,y=e,u=!1,c=e;if(typeof o!=
"string"){let d={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[d]:r.push(d),e++}var a=c===e;u=u||a;let v=e;if(o!==null){let d={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var a=v===e;if(u=u||a,u)e=y,r!==
null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[d]:r.push(d),e++,V.errors=r,!1}var t=f===e}else var t=!0;if(t)if(s.facts!==void 0){let o=s.facts,f=e;
if(e===f)if(o&&typeof o=="object"&&!Array.isArray(o))for(let u in o){let c=o[u],v=e;if(typeof c!="string"&&!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return V.errors=[{instancePath:i+"/facts/"+u.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:hr.properties.facts.additionalProperties.
type}}],!1;var n=v===e;if(!n)break}else return V.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}}],!1;var t=f===e}else var t=!0}}}}}else return V.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}V.evaluated={props:{code:!0,sentence:!0,next_step:!0,
field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.address===void 0&&(_="address")||s.domain===
void 0&&(_="domain")||s.provider===void 0&&(_="provider")||s.name===void 0&&(_="name")||s.source===void 0&&(_="source")||
s.found_at===void 0&&(_="found_at")||s.imap===void 0&&(_="imap")||s.smtp===void 0&&(_="smtp")||s.user===void 0&&(_="user")||
s.ways===void 0&&(_="ways")||s.oauth===void 0&&(_="oauth")||s.app_password===void 0&&(_="app_password")||s.foreign===void 0&&
(_="foreign")||s.may_ask===void 0&&(_="may_ask")||s.refusal===void 0&&(_="refusal"))return M.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:_}}],!1;if(s.address!==void 0){let b=e;if(typeof s.address!="stri\
ng")return M.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=b===e}else var t=!0;if(t){if(s.domain!==void 0){let b=e;if(typeof s.domain!="string")return M.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){
if(s.provider!==void 0){let b=e;if(typeof s.provider!="string")return M.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){if(s.name!==void 0){
let b=e;if(typeof s.name!="string")return M.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){if(s.source!==void 0){let b=s.source,N=e;if(typeof b!=
"string")return M.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(b==="table"||b==="mx"||b==="srv"||b==="autoconfig"||b==="none"))return M.errors=[{instancePath:i+"/sou\
rce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:er.properties.source.enum}}],!1;var t=N===
e}else var t=!0;if(t){if(s.found_at!==void 0){let b=s.found_at,N=e,O=e,P=!1,F=e;if(typeof b!="string"){let I={instancePath:i+
"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(
I),e++}var m=F===e;P=P||m;let W=e;if(b!==null){let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var m=W===e;if(P=P||m,P)e=O,r!==null&&(O?r.length=
O:r=null);else{let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;if(t){if(s.imap!==void 0){let b=s.imap,N=e,O=e,P=!1,F=e;
L(b,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:h,dynamicAnchors:g})||(r=r===null?L.errors:r.
concat(L.errors),e=r.length);var n=F===e;if(P=P||n,n){var a={};a.host=!0,a.port=!0,a.security=!0}let W=e;if(b!==null){let I={
instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.
push(I),e++}var n=W===e;if(P=P||n,P)e=O,r!==null&&(O?r.length=O:r=null);else{let I={instancePath:i+"/imap",schemaPath:"#\
/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;
if(t){if(s.smtp!==void 0){let b=s.smtp,N=e,O=e,P=!1,F=e;L(b,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smt\
p",rootData:h,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),e=r.length);var o=F===e;if(P=P||o,o){var l={};
l.host=!0,l.port=!0,l.security=!0}let W=e;if(b!==null){let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var o=W===e;if(P=P||o,P)e=O,r!==null&&(O?r.length=
O:r=null);else{let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;if(t){if(s.user!==void 0){let b=s.user,N=e,O=e,P=!1,F=e;
if(typeof b!="string"){let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[I]:r.push(I),e++}var f=F===e;P=P||f;let W=e;if(b!==null){let I={instancePath:i+"/user",schemaPath:"\
#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var f=W===e;if(P=P||f,
P)e=O,r!==null&&(O?r.length=O:r=null);else{let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;if(t){if(s.ways!==void 0){let b=s.
ways,N=e;if(e===N)if(Array.isArray(b)){var y=!0;let P=b.length;for(let F=0;F<P;F++){let W=b[F],$=e;if(typeof W!="string")
return M.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(W==="oauth"||W==="app_password"||W==="password"))return M.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#\
/properties/ways/items/enum",keyword:"enum",params:{allowedValues:er.properties.ways.items.enum}}],!1;var y=$===e;if(!y)
break}}else return M.errors=[{instancePath:i+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=N===e}else var t=!0;if(t){if(s.oauth!==void 0){let b=s.oauth,N=e,O=e,P=!1,F=e;Ee(b,{instancePath:i+"/oa\
uth",parentData:s,parentDataProperty:"oauth",rootData:h,dynamicAnchors:g})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=
r.length);var c=F===e;if(P=P||c,c){var u={};u.issuer=!0,u.ready=!0,u.scopes=!0}let W=e;if(b!==null){let I={instancePath:i+
"/oauth",schemaPath:"#/properties/oauth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}
var c=W===e;if(P=P||c,P)e=O,r!==null&&(O?r.length=O:r=null);else{let I={instancePath:i+"/oauth",schemaPath:"#/properties\
/oauth/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;if(t){
if(s.app_password!==void 0){let b=s.app_password,N=e,O=e,P=!1,F=e;ke(b,{instancePath:i+"/app_password",parentData:s,parentDataProperty:"\
app_password",rootData:h,dynamicAnchors:g})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var k=F===e;if(P=P||k,
k){var v={};v.page=!0,v.steps=!0}let W=e;if(b!==null){let I={instancePath:i+"/app_password",schemaPath:"#/properties/app\
_password/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var k=W===e;if(P=P||k,P)e=O,r!==
null&&(O?r.length=O:r=null);else{let I={instancePath:i+"/app_password",schemaPath:"#/properties/app_password/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,M.errors=r,!1}var t=N===e}else var t=!0;if(t){if(s.foreign!==void 0){
let b=e;if(typeof s.foreign!="boolean")return M.errors=[{instancePath:i+"/foreign",schemaPath:"#/properties/foreign/type",
keyword:"type",params:{type:"boolean"}}],!1;var t=b===e}else var t=!0;if(t){if(s.may_ask!==void 0){let b=s.may_ask,N=e;if(e===
N)if(Array.isArray(b)){var d=!0;let P=b.length;for(let F=0;F<P;F++){let W=e;if(typeof b[F]!="string")return M.errors=[{instancePath:i+
"/may_ask/"+F,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type:"string"}}],!1;var d=W===e;if(!d)
break}}else return M.errors=[{instancePath:i+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type:"\
array"}}],!1;var t=N===e}else var t=!0;if(t)if(s.refusal!==void 0){let b=s.refusal,N=e,O=e,P=!1,F=e;V(b,{instancePath:i+
"/refusal",parentData:s,parentDataProperty:"refusal",rootData:h,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),
e=r.length);var D=F===e;if(P=P||D,D){var w={};w.code=!0,w.sentence=!0,w.next_step=!0,w.field=!0,w.said=!0,w.facts=!0}let W=e;
if(b!==null){let I={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[I]:r.push(I),e++}var D=W===e;if(P=P||D,P)e=O,r!==null&&(O?r.length=O:r=null);else{let I={instancePath:i+
"/refusal",schemaPath:"#/properties/refusal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,M.errors=
r,!1}var t=N===e}else var t=!0}}}}}}}}}}}}}}else return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return M.errors=r,e===0}M.evaluated={props:{address:!0,domain:!0,provider:!0,name:!0,source:!0,found_at:!0,
imap:!0,smtp:!0,user:!0,ways:!0,oauth:!0,app_password:!0,foreign:!0,may_ask:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};
var Cr=Be;function Be(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Be.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(Be.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(Be.errors=
r,e===0)}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var Tr=Me;var vr={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients","notices"]},mailbox:{anyOf:[
{$ref:"#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var gr=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function A(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof s=="string"){if(!gr.test(s))return A.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.id===void 0&&(n="id")||s.
at===void 0&&(n="at")||s.kind===void 0&&(n="kind")||s.mailbox===void 0&&(n="mailbox")||s.link===void 0&&(n="link"))return ie.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let l=s.
id,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ie.errors=[{instancePath:i+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))
return ie.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let l=e;x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.
kind!==void 0){let l=s.kind,o=e;if(typeof l!="string")return ie.errors=[{instancePath:i+"/kind",schemaPath:"#/properties\
/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="link"||l==="sync"||l==="usage"||l==="health"||l==="outb\
ox"||l==="mailbox"||l==="clients"||l==="notices"))return ie.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kin\
d/enum",keyword:"enum",params:{allowedValues:vr.properties.kind.enum}}],!1;var t=o===e}else var t=!0;if(t){if(s.mailbox!==
void 0){let l=s.mailbox,o=e,f=e,y=!1,u=e;A(l,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:h,
dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=u===e;y=y||m;let c=e;if(l!==null){let k={instancePath:i+
"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),
e++}var m=c===e;if(y=y||m,y)e=f,r!==null&&(f?r.length=f:r=null);else{let k={instancePath:i+"/mailbox",schemaPath:"#/prop\
erties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ie.errors=r,!1}var t=o===e}else var t=!0;
if(t)if(s.link!==void 0){let l=s.link,o=e,f=e,y=!1,u=e;A(l,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",
rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=u===e;y=y||a;let c=e;if(l!==null){
let k={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[k]:r.push(k),e++}var a=c===e;if(y=y||a,y)e=f,r!==null&&(f?r.length=f:r=null);else{let k={instancePath:i+"/link",schemaPath:"\
#/properties/link/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ie.errors=r,!1}var t=o===e}else var t=!0}}}}else
return ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===
0}ie.evaluated={props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function Me(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Me.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.events===
void 0&&(a="events")||s.last===void 0&&(a="last"))return Me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:a}}],!1;if(s.events!==void 0){let n=s.events,l=e;if(e===l)if(Array.isArray(n)){var t=!0;let o=n.
length;for(let f=0;f<o;f++){let y=e;ie(n[f],{instancePath:i+"/events/"+f,parentData:n,parentDataProperty:f,rootData:h,dynamicAnchors:g})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=y===e;if(!t)break}}else return Me.errors=[{instancePath:i+"/\
events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=l===e}else var m=!0;if(m)if(s.
last!==void 0){let n=s.last,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Me.errors=[{instancePath:i+
"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return Me.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var m=l===e}else var m=!0}else return Me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Me.errors=r,e===0}Me.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};
var Wr=de;function fe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.id===void 0&&(m="id")||s.at===void 0&&(m="at")||s.text===void 0&&(m="text"))return fe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.id!==void 0){let a=e;if(typeof s.id!="st\
ring")return fe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){let a=s.at,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return fe.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===n&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return fe.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return fe.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===e}else var t=!0;
if(t)if(s.text!==void 0){let a=e;if(typeof s.text!="string")return fe.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return fe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=r,e===0}fe.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.model===void 0&&(n="model")||s.score===void 0&&(n="score")||
s.low===void 0&&(n="low")||s.high===void 0&&(n="high")||s.evidence_share===void 0&&(n="evidence_share")||s.provisional===
void 0&&(n="provisional")||s.caps===void 0&&(n="caps"))return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.model!==void 0){let l=e;if(s.model!=="dm1")return Z.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.score!==void 0){let l=s.score,o=e,f=e,y=!1,u=e;if(e===u)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[k]:r.push(k),e++}else if(l<0||isNaN(l)){let k={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[k]:r.push(k),e++}}else{let k={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[k]:r.push(k),e++}
var m=u===e;y=y||m;let c=e;if(l!==null){let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var m=c===e;if(y=y||m,y)e=f,r!==null&&(f?r.length=f:r=null);else{
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.
push(k),e++,Z.errors=r,!1}var t=o===e}else var t=!0;if(t){if(s.low!==void 0){let l=s.low,o=e;if(e===o)if(typeof l=="numb\
er"&&isFinite(l)){if(l>100||isNaN(l))return Z.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Z.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=o===e}else var t=!0;if(t){if(s.
high!==void 0){let l=s.high,o=e;if(e===o)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return Z.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))
return Z.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return Z.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=o===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let l=s.evidence_share,o=e;if(e===o)if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l))return Z.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(l<0||isNaN(l))return Z.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return Z.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=o===e}else var t=!0;if(t){if(s.provisional!==void 0){let l=e;if(typeof s.provisional!=
"boolean")return Z.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=l===e}else var t=!0;if(t)if(s.caps!==void 0){let l=s.caps,o=e;if(e===o)if(Array.isArray(l)){var a=!0;
let y=l.length;for(let u=0;u<y;u++){let c=e;fe(l[u],{instancePath:i+"/caps/"+u,parentData:l,parentDataProperty:u,rootData:h,
dynamicAnchors:g})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var a=c===e;if(!a)break}}else return Z.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}}}}}}else
return Z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}
Z.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var rr={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blockl\
ists","tracking","services","mta_sts","tls_rpt","bimi","dnssec","bounces","rejections","deferrals","complaints","unsubsc\
ribes","replies","placement"]},severity:{type:"string",enum:["stop","fix","hint","ok","unknown"]},title:{type:"string"},
text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[{$ref:"#/$defs/Fix"},{type:"nul\
l"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},lr=new RegExp("^[a-z0-9_.]+$","u");function ne(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.question===void 0&&(n="question")||s.answer===void 0&&(n="answer")||s.servers===void 0&&(n="serve\
rs")||s.asked_at===void 0&&(n="asked_at"))return ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n}}],!1;if(s.question!==void 0){let l=e;if(typeof s.question!="string")return ne.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.answer!==void 0){let l=s.answer,o=e;if(e===o)if(Array.isArray(l)){var m=!0;let y=l.length;for(let u=0;u<y;u++){
let c=e;if(typeof l[u]!="string")return ne.errors=[{instancePath:i+"/answer/"+u,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var m=c===e;if(!m)break}}else return ne.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0;if(t){if(s.servers!==
void 0){let l=s.servers,o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&
isFinite(l)&&(l<0||isNaN(l)))return ne.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=o===e}else var t=!0;if(t){if(s.asked_at!==void 0){let l=e;x(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:
r.concat(x.errors),e=r.length);var t=l===e}else var t=!0;if(t)if(s.holds_until!==void 0){let l=s.holds_until,o=e,f=e,y=!1,
u=e;x(l,{instancePath:i+"/holds_until",parentData:s,parentDataProperty:"holds_until",rootData:h,dynamicAnchors:g})||(r=r===
null?x.errors:r.concat(x.errors),e=r.length);var a=u===e;y=y||a;let c=e;if(l!==null){let k={instancePath:i+"/holds_until",
schemaPath:"#/properties/holds_until/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var a=c===
e;if(y=y||a,y)e=f,r!==null&&(f?r.length=f:r=null);else{let k={instancePath:i+"/holds_until",schemaPath:"#/properties/hol\
ds_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ne.errors=r,!1}var t=o===e}else var t=!0}}}}else
return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===
0}ne.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0,holds_until:!0},dynamicProps:!1,dynamicItems:!1};var _r={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX","PTR"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},
replaces:{anyOf:[{type:"string"},{type:"null"}]}}};function Q(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.name===void 0&&(a="name")||s.
host===void 0&&(a="host")||s.value===void 0&&(a="value")||s.ttl===void 0&&(a="ttl")||s.replaces===void 0&&(a="replaces"))
return Q.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==
void 0){let n=s.type,l=e;if(typeof n!="string")return Q.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(n==="TXT"||n==="CNAME"||n==="MX"||n==="PTR"))return Q.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_r.properties.type.enum}}],!1;var t=l===
e}else var t=!0;if(t){if(s.name!==void 0){let n=e;if(typeof s.name!="string")return Q.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.host!==void 0){let n=e;
if(typeof s.host!="string")return Q.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.value!==void 0){let n=e;if(typeof s.value!="string")return Q.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.ttl!==void 0){let n=s.ttl,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Q.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<60||isNaN(n)))return Q.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=l===e}else var t=!0;if(t)if(s.replaces!==void 0){let n=s.replaces,
l=e,o=e,f=!1,y=e;if(typeof n!="string"){let v={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),e++}var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),
e++}var m=u===e;if(f=f||m,f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,Q.errors=r,!1}var t=l===e}else var t=!0}}}}}else
return Q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}
Q.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function me(s,{
instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=me.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let l;if(s.text===void 0&&(l="text")||s.steps===void 0&&(l="steps")||s.record===void 0&&(l="record"))return me.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.text!==void 0){let o=e;if(typeof s.
text!="string")return me.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.steps!==void 0){let o=s.steps,f=e;if(e===f)if(Array.isArray(o)){var m=!0;
let u=o.length;for(let c=0;c<u;c++){let v=e;if(typeof o[c]!="string")return me.errors=[{instancePath:i+"/steps/"+c,schemaPath:"\
#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var m=v===e;if(!m)break}}else return me.errors=
[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else
var t=!0;if(t)if(s.record!==void 0){let o=s.record,f=e,y=e,u=!1,c=e;Q(o,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:h,dynamicAnchors:g})||(r=r===null?Q.errors:r.concat(Q.errors),e=r.length);var n=c===e;if(u=u||n,n){var a={};
a.type=!0,a.name=!0,a.host=!0,a.value=!0,a.ttl=!0,a.replaces=!0}let v=e;if(o!==null){let d={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||
n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,me.errors=r,!1}var t=f===e}else var t=!0}}else return me.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=r,e===0}me.evaluated={props:{
text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=C.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.check===void 0&&(l=
"check")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.evidence===
void 0&&(l="evidence")||s.fix===void 0&&(l="fix")||s.gain===void 0&&(l="gain")||s.checked_at===void 0&&(l="checked_at"))
return C.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){
let o=s.id,f=e;if(e===f)if(typeof o=="string"){if(!lr.test(o))return C.errors=[{instancePath:i+"/id",schemaPath:"#/prope\
rties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return C.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.check!==void 0){let o=s.
check,f=e;if(typeof o!="string")return C.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(o==="spf"||o==="dkim"||o==="dmarc"||o==="mx"||o==="provider"||o==="ptr"||o==="blo\
cklists"||o==="tracking"||o==="services"||o==="mta_sts"||o==="tls_rpt"||o==="bimi"||o==="dnssec"||o==="bounces"||o==="re\
jections"||o==="deferrals"||o==="complaints"||o==="unsubscribes"||o==="replies"||o==="placement"))return C.errors=[{instancePath:i+
"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:rr.properties.check.enum}}],!1;var t=f===
e}else var t=!0;if(t){if(s.severity!==void 0){let o=s.severity,f=e;if(typeof o!="string")return C.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="stop"||o==="fix"||
o==="hint"||o==="ok"||o==="unknown"))return C.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:rr.properties.severity.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.title!==void 0){
let o=e;if(typeof s.title!="string")return C.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.text!==void 0){let o=e;if(typeof s.text!="string")
return C.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;
var t=o===e}else var t=!0;if(t){if(s.evidence!==void 0){let o=s.evidence,f=e;if(e===f)if(Array.isArray(o)){var m=!0;let u=o.
length;for(let c=0;c<u;c++){let v=e;ne(o[c],{instancePath:i+"/evidence/"+c,parentData:o,parentDataProperty:c,rootData:h,
dynamicAnchors:g})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var m=v===e;if(!m)break}}else return C.errors=
[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=f===
e}else var t=!0;if(t){if(s.fix!==void 0){let o=s.fix,f=e,y=e,u=!1,c=e;me(o,{instancePath:i+"/fix",parentData:s,parentDataProperty:"\
fix",rootData:h,dynamicAnchors:g})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var n=c===e;if(u=u||n,n){var a={};
a.text=!0,a.steps=!0,a.record=!0}let v=e;if(o!==null){let d={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=
y:r=null);else{let d={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[d]:r.push(d),e++,C.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.gain!==void 0){let o=s.gain,f=e;if(e===f)if(typeof o==
"number"&&isFinite(o)){if(o>100||isNaN(o))return C.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))return C.errors=[{instancePath:i+"/gain",schemaPath:"\
#/properties/gain/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return C.errors=[{instancePath:i+
"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type:"number"}}],!1;var t=f===e}else var t=!0;if(t)if(s.
checked_at!==void 0){let o=e;x(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:h,
dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else var t=!0}}}}}}}}else return C.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=r,e===0}C.evaluated={props:{
id:!0,check:!0,severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function ae(s,{
instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=ae.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let a;if(s.mailbox===void 0&&(a="mailbox")||s.domain===void 0&&(a="domain")||s.checked_at===void 0&&(a="checked_at")||s.
seconds===void 0&&(a="seconds")||s.queries===void 0&&(a="queries")||s.score===void 0&&(a="score")||s.findings===void 0&&
(a="findings"))return ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.mailbox!==void 0){let n=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:h,
dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.domain!==void 0){
let n=e;if(typeof s.domain!="string")return ae.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.checked_at!==void 0){let n=e;x(s.checked_at,{instancePath:i+
"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(
x.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,l=e;if(e===l)if(typeof n=="\
number"&&isFinite(n)){if(n<0||isNaN(n))return ae.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ae.errors=[{instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.queries!==void 0){
let n=s.queries,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ae.errors=[{instancePath:i+"/queries",
schemaPath:"#/properties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return ae.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.score!==void 0){let n=e;Z(s.score,{instancePath:i+
"/score",parentData:s,parentDataProperty:"score",rootData:h,dynamicAnchors:g})||(r=r===null?Z.errors:r.concat(Z.errors),
e=r.length);var t=n===e}else var t=!0;if(t)if(s.findings!==void 0){let n=s.findings,l=e;if(e===l)if(Array.isArray(n)){var m=!0;
let f=n.length;for(let y=0;y<f;y++){let u=e;C(n[y],{instancePath:i+"/findings/"+y,parentData:n,parentDataProperty:y,rootData:h,
dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var m=u===e;if(!m)break}}else return ae.errors=[
{instancePath:i+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=l===
e}else var t=!0}}}}}}else return ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ae.errors=r,e===0}ae.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},
dynamicProps:!1,dynamicItems:!1};var wr={type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blocklists","tr\
acking","services","mta_sts","tls_rpt","bimi","dnssec","bounces","rejections","deferrals","complaints","unsubscribes","r\
eplies","placement"]};function De(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=De.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"?
(De.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s==="spf"||s==="dkim"||s==="\
dmarc"||s==="mx"||s==="provider"||s==="ptr"||s==="blocklists"||s==="tracking"||s==="services"||s==="mta_sts"||s==="tls_r\
pt"||s==="bimi"||s==="dnssec"||s==="bounces"||s==="rejections"||s==="deferrals"||s==="complaints"||s==="unsubscribes"||s===
"replies"||s==="placement"?(De.errors=r,e===0):(De.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.
enum}}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};var pr=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function G(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.day===void 0&&(a="day")||s.score===void 0&&(a="score")||s.
low===void 0&&(a="low")||s.high===void 0&&(a="high"))return G.errors=[{instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:a}}],!1;if(s.day!==void 0){let n=s.day,l=e;if(e===l)if(typeof n=="string"){if(!pr.test(
n))return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d{\
4}-\\d{2}-\\d{2}$"}}],!1}else return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.score!==void 0){let n=s.score,l=e,o=e,f=!1,y=e;if(e===y)
if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let v={instancePath:i+"/score",schemaPath:"#/properties/score/an\
yOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[v]:r.push(v),e++}else if(n<0||isNaN(n)){
let v={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};r===null?r=[v]:r.push(v),e++}}else{let v={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",
keyword:"type",params:{type:"number"}};r===null?r=[v]:r.push(v),e++}var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}
var m=u===e;if(f=f||m,f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/score",schemaPath:"#/properties\
/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,G.errors=r,!1}var t=l===e}else var t=!0;if(t){
if(s.low!==void 0){let n=s.low,l=e;if(e===l)if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return G.errors=[{instancePath:i+
"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))
return G.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return G.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"\
number"}}],!1;var t=l===e}else var t=!0;if(t)if(s.high!==void 0){let n=s.high,l=e;if(e===l)if(typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n))return G.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))return G.errors=[{instancePath:i+"/high",schemaPath:"#/properti\
es/high/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return G.errors=[{instancePath:i+"/high",schemaPath:"\
#/properties/high/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0}}}else return G.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:{day:!0,score:!0,
low:!0,high:!0},dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.day===void 0&&(a="day")||s.said===void 0&&(a="said"))return ce.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.day!==void 0){let n=s.day,l=e;if(e===l)if(typeof n==
"string"){if(!pr.test(n))return ce.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}],!1}else return ce.errors=[{instancePath:i+"/day",schemaPath:"#/properties/da\
y/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t)if(s.said!==void 0){let n=s.said,l=e;if(e===
l)if(Array.isArray(n)){var m=!0;let f=n.length;for(let y=0;y<f;y++){let u=e;if(typeof n[y]!="string")return ce.errors=[{
instancePath:i+"/said/"+y,schemaPath:"#/properties/said/items/type",keyword:"type",params:{type:"string"}}],!1;var m=u===
e;if(!m)break}}else return ce.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{
type:"array"}}],!1;var t=l===e}else var t=!0}else return ce.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated={props:{day:!0,said:!0},dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.finding===void 0&&(l="finding")||s.check===void 0&&(l="check")||s.since===void 0&&(l="since")||s.
looked_at===void 0&&(l="looked_at")||s.next_at===void 0&&(l="next_at")||s.until===void 0&&(l="until")||s.fixed_at===void 0&&
(l="fixed_at"))return ue.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;if(s.finding!==void 0){let o=s.finding,f=e;if(e===f)if(typeof o=="string"){if(!lr.test(o))return ue.errors=[{instancePath:i+
"/finding",schemaPath:"#/properties/finding/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return ue.
errors=[{instancePath:i+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type:"string"}}],!1;var t=f===
e}else var t=!0;if(t){if(s.check!==void 0){let o=e;De(s.check,{instancePath:i+"/check",parentData:s,parentDataProperty:"\
check",rootData:h,dynamicAnchors:g})||(r=r===null?De.errors:r.concat(De.errors),e=r.length);var t=o===e}else var t=!0;if(t){
if(s.since!==void 0){let o=e;x(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.looked_at!==void 0){let o=s.looked_at,
f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/looked_at",parentData:s,parentDataProperty:"looked_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var m=c===e;u=u||m;let v=e;if(o!==null){let d={instancePath:i+"/look\
ed_at",schemaPath:"#/properties/looked_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}
var m=v===e;if(u=u||m,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/looked_at",schemaPath:"#/proper\
ties/looked_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,ue.errors=r,!1}var t=f===e}else var t=!0;
if(t){if(s.next_at!==void 0){let o=s.next_at,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/next_at",parentData:s,parentDataProperty:"\
next_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var a=c===e;u=u||a;let v=e;if(o!==
null){let d={instancePath:i+"/next_at",schemaPath:"#/properties/next_at/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[d]:r.push(d),e++}var a=v===e;if(u=u||a,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/ne\
xt_at",schemaPath:"#/properties/next_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,ue.errors=
r,!1}var t=f===e}else var t=!0;if(t){if(s.until!==void 0){let o=e;x(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"\
until",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else var t=!0;if(t)
if(s.fixed_at!==void 0){let o=s.fixed_at,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/fixed_at",parentData:s,parentDataProperty:"\
fixed_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var n=c===e;u=u||n;let v=e;
if(o!==null){let d={instancePath:i+"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,ue.errors=
r,!1}var t=f===e}else var t=!0}}}}}}else return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return ue.errors=r,e===0}ue.evaluated={props:{finding:!0,check:!0,since:!0,looked_at:!0,next_at:!0,until:!0,
fixed_at:!0},dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.health===void 0&&(u="health")||s.checking===void 0&&(u="ch\
ecking")||s.asking===void 0&&(u="asking")||s.history===void 0&&(u="history")||s.changes===void 0&&(u="changes")||s.waiting===
void 0&&(u="waiting"))return de.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;if(s.health!==void 0){let c=s.health,v=e,k=e,d=!1,w=e;ae(c,{instancePath:i+"/health",parentData:s,parentDataProperty:"\
health",rootData:h,dynamicAnchors:g})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var m=w===e;if(d=d||m,m){var t={};
t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=!0,t.queries=!0,t.score=!0,t.findings=!0}let D=e;if(c!==null){let _={
instancePath:i+"/health",schemaPath:"#/properties/health/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
_]:r.push(_),e++}var m=D===e;if(d=d||m,d)e=k,r!==null&&(k?r.length=k:r=null);else{let _={instancePath:i+"/health",schemaPath:"\
#/properties/health/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,de.errors=r,!1}var a=v===e}else
var a=!0;if(a){if(s.checking!==void 0){let c=e;if(typeof s.checking!="boolean")return de.errors=[{instancePath:i+"/check\
ing",schemaPath:"#/properties/checking/type",keyword:"type",params:{type:"boolean"}}],!1;var a=c===e}else var a=!0;if(a){
if(s.asking!==void 0){let c=s.asking,v=e;if(e===v)if(Array.isArray(c)){var n=!0;let d=c.length;for(let w=0;w<d;w++){let D=e;
De(c[w],{instancePath:i+"/asking/"+w,parentData:c,parentDataProperty:w,rootData:h,dynamicAnchors:g})||(r=r===null?De.errors:
r.concat(De.errors),e=r.length);var n=D===e;if(!n)break}}else return de.errors=[{instancePath:i+"/asking",schemaPath:"#/\
properties/asking/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.history!==void 0){
let c=s.history,v=e;if(e===v)if(Array.isArray(c)){var l=!0;let d=c.length;for(let w=0;w<d;w++){let D=e;G(c[w],{instancePath:i+
"/history/"+w,parentData:c,parentDataProperty:w,rootData:h,dynamicAnchors:g})||(r=r===null?G.errors:r.concat(G.errors),e=
r.length);var l=D===e;if(!l)break}}else return de.errors=[{instancePath:i+"/history",schemaPath:"#/properties/history/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.changes!==void 0){let c=s.changes,v=e,
k=e,d=!1,w=e;ce(c,{instancePath:i+"/changes",parentData:s,parentDataProperty:"changes",rootData:h,dynamicAnchors:g})||(r=
r===null?ce.errors:r.concat(ce.errors),e=r.length);var f=w===e;if(d=d||f,f){var o={};o.day=!0,o.said=!0}let D=e;if(c!==null){
let b={instancePath:i+"/changes",schemaPath:"#/properties/changes/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[b]:r.push(b),e++}var f=D===e;if(d=d||f,d)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/change\
s",schemaPath:"#/properties/changes/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,de.errors=r,!1}
var a=v===e}else var a=!0;if(a)if(s.waiting!==void 0){let c=s.waiting,v=e;if(e===v)if(Array.isArray(c)){var y=!0;let d=c.
length;for(let w=0;w<d;w++){let D=e;ue(c[w],{instancePath:i+"/waiting/"+w,parentData:c,parentDataProperty:w,rootData:h,dynamicAnchors:g})||
(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var y=D===e;if(!y)break}}else return de.errors=[{instancePath:i+"/\
waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0}}}}}else
return de.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===
0}de.evaluated={props:{health:!0,checking:!0,asking:!0,history:!0,changes:!0,waiting:!0},dynamicProps:!1,dynamicItems:!1};
var Hr=we;function we(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=we.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.api===void 0&&(m="api")||s.api_min===void 0&&(m="api_min")||s.version===void 0&&(m="version"))return we.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.api!==void 0){let a=s.
api,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return we.errors=[{instancePath:i+"/api",schemaPath:"#/\
properties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a)))return we.errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.api_min!==void 0){let a=s.api_min,n=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a)))return we.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return we.errors=[{instancePath:i+
"/api_min",schemaPath:"#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else
var t=!0;if(t)if(s.version!==void 0){let a=e;if(typeof s.version!="string")return we.errors=[{instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}else return we.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=r,e===0}we.evaluated=
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var Xr=K,Pr={type:"object",required:["id","addres\
s","mailbox","state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"\
string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cance\
lled"]},steps:{type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{
$ref:"#/$defs/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"\
null"}]}}},sr={type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",
enum:["settings","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running",
"done","failed"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},
done:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function Y(s,{
instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Y.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.name===void 0&&(o="name")||s.state===void 0&&(o="state")||s.seconds===void 0&&(o="seconds")||s.detail===void 0&&(o=
"detail")||s.done===void 0&&(o="done")||s.total===void 0&&(o="total"))return Y.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o}}],!1;if(s.name!==void 0){let f=s.name,y=e;if(typeof f!="string")return Y.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(f===
"settings"||f==="signed_in"||f==="receiving"||f==="sending"||f==="reading"||f==="checking"))return Y.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:sr.properties.name.enum}}],!1;var t=y===
e}else var t=!0;if(t){if(s.state!==void 0){let f=s.state,y=e;if(typeof f!="string")return Y.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="waiting"||f==="running"||
f==="done"||f==="failed"))return Y.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:sr.properties.state.enum}}],!1;var t=y===e}else var t=!0;if(t){if(s.seconds!==void 0){let f=s.seconds,
y=e,u=e,c=!1,v=e;if(e===v)if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f)){let w={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[w]:r.push(w),e++}}else{
let w={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===
null?r=[w]:r.push(w),e++}var m=v===e;c=c||m;let k=e;if(f!==null){let w={instancePath:i+"/seconds",schemaPath:"#/properti\
es/seconds/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var m=k===e;if(c=c||m,c)e=u,r!==
null&&(u?r.length=u:r=null);else{let w={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[w]:r.push(w),e++,Y.errors=r,!1}var t=y===e}else var t=!0;if(t){if(s.detail!==void 0){let f=s.
detail,y=e,u=e,c=!1,v=e;if(typeof f!="string"){let w={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var a=v===e;c=c||a;let k=e;if(f!==null){let w={
instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
w]:r.push(w),e++}var a=k===e;if(c=c||a,c)e=u,r!==null&&(u?r.length=u:r=null);else{let w={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Y.errors=r,!1}var t=y===e}else
var t=!0;if(t){if(s.done!==void 0){let f=s.done,y=e,u=e,c=!1,v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){
let w={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?
r=[w]:r.push(w),e++}if(e===v&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){let w={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[w]:r.push(w),e++}var n=v===
e;c=c||n;let k=e;if(f!==null){let w={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[w]:r.push(w),e++}var n=k===e;if(c=c||n,c)e=u,r!==null&&(u?r.length=u:r=null);else{let w={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,Y.errors=r,!1}
var t=y===e}else var t=!0;if(t)if(s.total!==void 0){let f=s.total,y=e,u=e,c=!1,v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){let w={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[w]:r.push(w),e++}if(e===v&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){let w={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[w]:r.push(w),e++}var l=v===e;c=c||l;let k=e;if(f!==null){let w={instancePath:i+"/total",schemaPath:"#/properties/total/\
anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var l=k===e;if(c=c||l,c)e=u,r!==null&&(u?
r.length=u:r=null);else{let w={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[w]:r.push(w),e++,Y.errors=r,!1}var t=y===e}else var t=!0}}}}}else return Y.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function Re(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.error===void 0&&(m="error")||s.retry_at===void 0&&(m="retry_at"))return Re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.error!==void 0){let a=e;V(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:h,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),
e=r.length);var t=a===e}else var t=!0;if(t)if(s.retry_at!==void 0){let a=e;x(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=a===
e}else var t=!0}else return Re.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.
errors=r,e===0}Re.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=K.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.id===void 0&&
(u="id")||s.address===void 0&&(u="address")||s.mailbox===void 0&&(u="mailbox")||s.state===void 0&&(u="state")||s.steps===
void 0&&(u="steps")||s.error===void 0&&(u="error")||s.started_at===void 0&&(u="started_at")||s.sign_in_url===void 0&&(u=
"sign_in_url")||s.waiting===void 0&&(u="waiting"))return K.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:u}}],!1;if(s.id!==void 0){let c=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.
address!==void 0){let c=e;if(typeof s.address!="string")return K.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=c===e}else var t=!0;if(t){if(s.mailbox!==void 0){let c=s.
mailbox,v=e,k=e,d=!1,w=e;A(c,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:h,dynamicAnchors:g})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var m=w===e;d=d||m;let D=e;if(c!==null){let b={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var m=D===
e;if(d=d||m,d)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,K.errors=r,!1}var t=v===e}else var t=!0;if(t){if(s.
state!==void 0){let c=s.state,v=e;if(typeof c!="string")return K.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(c==="running"||c==="done"||c==="failed"||c==="cancelled"))
return K.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Pr.properties.
state.enum}}],!1;var t=v===e}else var t=!0;if(t){if(s.steps!==void 0){let c=s.steps,v=e;if(e===v)if(Array.isArray(c)){var a=!0;
let d=c.length;for(let w=0;w<d;w++){let D=e;Y(c[w],{instancePath:i+"/steps/"+w,parentData:c,parentDataProperty:w,rootData:h,
dynamicAnchors:g})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var a=D===e;if(!a)break}}else return K.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=v===e}else var t=!0;
if(t){if(s.error!==void 0){let c=s.error,v=e,k=e,d=!1,w=e;V(c,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:h,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var l=w===e;if(d=d||l,l){var n={};
n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let D=e;if(c!==null){let b={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var l=D===
e;if(d=d||l,d)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,K.errors=r,!1}var t=v===e}else var t=!0;if(t){if(s.started_at!==
void 0){let c=e;x(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=c===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let c=s.sign_in_url,
v=e,k=e,d=!1,w=e;if(typeof c!="string"){let b={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[b]:r.push(b),e++}var o=w===e;d=d||o;let D=e;if(c!==null){let b={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[b]:r.push(b),e++}var o=D===e;if(d=d||o,d)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,K.errors=
r,!1}var t=v===e}else var t=!0;if(t)if(s.waiting!==void 0){let c=s.waiting,v=e,k=e,d=!1,w=e;Re(c,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:h,dynamicAnchors:g})||(r=r===null?Re.errors:r.concat(Re.errors),e=
r.length);var y=w===e;if(d=d||y,y){var f={};f.error=!0,f.retry_at=!0}let D=e;if(c!==null){let b={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[b]:r.push(b),e++}var y=D===
e;if(d=d||y,d)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,K.errors=r,!1}var t=v===e}else var t=!0}}}}}}}}else
return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}
K.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var Br=Te;function Te(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.link===void 0&&(a="link")||s.sign_in_url===void 0&&(a="sign_in_url"))return Te.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.link!==void 0){let n=e;A(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=
r.length);var t=n===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let n=s.sign_in_url,l=e,o=e,f=!1,y=e;if(typeof n!="s\
tring"){let v={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[v]:r.push(v),e++}var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=u===e;if(f=
f||m,f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,Te.errors=r,!1}var t=l===e}else var t=!0}else return Te.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Te.errors=r,e===0}Te.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var Ur=H;var kr={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function $e(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=$e.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"?($e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?($e.
errors=r,e===0):($e.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kr.enum}}],!1)}$e.evaluated=
{dynamicProps:!1,dynamicItems:!1};var br={type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{
hour:{type:"integer",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{
type:"string",enum:["outreach","all"]},send_anyway:{type:"boolean"}}};function U(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=U.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.hour===void 0&&(m="hour")||s.day===void 0&&(m=
"day")||s.gap_seconds===void 0&&(m="gap_seconds")||s.counts===void 0&&(m="counts")||s.send_anyway===void 0&&(m="send_any\
way"))return U.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.hour!==
void 0){let a=s.hour,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return U.errors=[{instancePath:i+"/hou\
r",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a)))return U.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let a=s.day,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return U.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return U.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;
if(t){if(s.gap_seconds!==void 0){let a=s.gap_seconds,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return U.
errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return U.errors=[{instancePath:i+"/gap_seconds",schemaPath:"\
#/properties/gap_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(a<0||isNaN(a))return U.errors=
[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var t=n===e}else var t=!0;if(t){if(s.counts!==void 0){let a=s.counts,n=e;if(typeof a!="string")return U.errors=
[{instancePath:i+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="ou\
treach"||a==="all"))return U.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{
allowedValues:br.properties.counts.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let a=e;if(typeof s.
send_anyway!="boolean")return U.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}}}else return U.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,
send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=R.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.used===void 0&&(a="used")||s.limit===void 0&&(a="limit")||s.left===void 0&&(a="left")||s.frees_at===void 0&&
(a="frees_at"))return R.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.used!==void 0){let n=s.used,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return R.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.limit!==void 0){let n=s.limit,l=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return R.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else
var t=!0;if(t){if(s.left!==void 0){let n=s.left,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return R.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t)if(s.frees_at!==void 0){let n=s.frees_at,l=e,
o=e,f=!1,y=e;x(n,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:h,dynamicAnchors:g})||(r=
r===null?x.errors:r.concat(x.errors),e=r.length);var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=u===
e;if(f=f||m,f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,R.errors=r,!1}var t=l===e}else var t=!0}}}else return R.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=r,e===0}R.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.hour===void 0&&(l="hour")||
s.day===void 0&&(l="day")||s.ceiling===void 0&&(l="ceiling")||s.can_send_now===void 0&&(l="can_send_now")||s.next_slot===
void 0&&(l="next_slot"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;if(s.hour!==void 0){let o=e;R(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:h,dynamicAnchors:g})||
(r=r===null?R.errors:r.concat(R.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.day!==void 0){let o=e;R(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:h,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(
R.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.ceiling!==void 0){let o=e;R(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:h,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.
length);var t=o===e}else var t=!0;if(t){if(s.domain!==void 0){let o=s.domain,f=e,y=e,u=!1,c=e;R(o,{instancePath:i+"/doma\
in",parentData:s,parentDataProperty:"domain",rootData:h,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.
length);var a=c===e;if(u=u||a,a){var m={};m.used=!0,m.limit=!0,m.left=!0,m.frees_at=!0}let v=e;if(o!==null){let d={instancePath:i+
"/domain",schemaPath:"#/properties/domain/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}
var a=v===e;if(u=u||a,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/domain",schemaPath:"#/propertie\
s/domain/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,se.errors=r,!1}var t=f===e}else var t=!0;
if(t){if(s.can_send_now!==void 0){let o=s.can_send_now,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return se.
errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return se.errors=[{instancePath:i+"/can_send_now",schemaPath:"\
#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0;if(t)
if(s.next_slot!==void 0){let o=s.next_slot,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/next_slot",parentData:s,parentDataProperty:"\
next_slot",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var n=c===e;u=u||n;let v=e;
if(o!==null){let d={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,se.
errors=r,!1}var t=f===e}else var t=!0}}}}}else return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{hour:!0,day:!0,ceiling:!0,domain:!0,can_send_now:!0,next_slot:!0},
dynamicProps:!1,dynamicItems:!1};var xr={type:"object",required:["state","at","error"],properties:{state:{type:"string",
enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},error:{anyOf:[{$ref:"#/$defs\
/Fault"},{type:"null"}]}}};function he(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.state===void 0&&(l="state")||s.at===void 0&&(l="at")||s.error===void 0&&(l="erro\
r"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.state!==
void 0){let o=s.state,f=e;if(typeof o!="string")return he.errors=[{instancePath:i+"/state",schemaPath:"#/properties/stat\
e/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="never"||o==="syncing"||o==="current"||o==="failed"))return he.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:xr.properties.
state.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.at!==void 0){let o=s.at,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/at",
parentData:s,parentDataProperty:"at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);
var m=c===e;u=u||m;let v=e;if(o!==null){let d={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var m=v===e;if(u=u||m,u)e=y,r!==null&&(y?r.length=y:r=null);else{
let d={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),
e++,he.errors=r,!1}var t=f===e}else var t=!0;if(t)if(s.error!==void 0){let o=s.error,f=e,y=e,u=!1,c=e;V(o,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:h,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),
e=r.length);var n=c===e;if(u=u||n,n){var a={};a.code=!0,a.sentence=!0,a.next_step=!0,a.field=!0,a.said=!0,a.facts=!0}let v=e;
if(o!==null){let d={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,he.errors=
r,!1}var t=f===e}else var t=!0}}else return he.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{state:!0,at:!0,error:!0},dynamicProps:!1,dynamicItems:!1};var Or=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function ee(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.day===void 0&&(m="day")||s.sent===void 0&&(m="sent")||s.replied===
void 0&&(m="replied")||s.bounced===void 0&&(m="bounced"))return ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.day!==void 0){let a=s.day,n=e;if(e===n)if(typeof a=="string"){if(!Or.test(
a))return ee.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-\\d\\d-\\d\\d$"}}],!1}else return ee.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent!==void 0){let a=s.sent,n=e;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ee.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;
if(t){if(s.replied!==void 0){let a=s.replied,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&
typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return ee.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/r\
eplied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;if(t)if(s.bounced!==void 0){
let a=s.bounced,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ee.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a)))return ee.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0}}}else return ee.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:{day:!0,sent:!0,replied:!0,
bounced:!0},dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let a;if(s.sent===void 0&&(a="sent")||s.replied===void 0&&(a="replied")||s.auto_replied===void 0&&(a="auto_replied")||
s.bounced===void 0&&(a="bounced")||s.deferred===void 0&&(a="deferred")||s.owners===void 0&&(a="owners")||s.complained===
void 0&&(a="complained")||s.unsubscribed===void 0&&(a="unsubscribed"))return E.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:a}}],!1;if(s.sent!==void 0){let n=s.sent,l=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t){if(s.replied!==void 0){let n=s.replied,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&
typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.auto_replied!==
void 0){let n=s.auto_replied,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+
"/auto_replied",schemaPath:"#/properties/auto_replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/auto_replied",schemaPath:"#/properties/auto_re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.bounced!==void 0){
let n=s.bounced,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.deferred!==void 0){let n=s.deferred,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=
[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=l===e}else var t=!0;if(t){if(s.owners!==void 0){let n=s.owners,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(
n)){let f;if(n.address===void 0&&(f="address")||n.sender===void 0&&(f="sender")||n.limit===void 0&&(f="limit")||n.transport===
void 0&&(f="transport"))return E.errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/required",keyword:"re\
quired",params:{missingProperty:f}}],!1;if(n.address!==void 0){let y=n.address,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return E.errors=[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return E.errors=
[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var m=u===e}else var m=!0;if(m){if(n.sender!==void 0){let y=n.sender,u=e;if(!(typeof y=="n\
umber"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owner\
s/properties/sender/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(
y)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owners/properties/sender/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var m=u===e}else var m=!0;if(m){if(n.limit!==void 0){let y=n.limit,u=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owne\
rs/properties/limit/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(
y)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owners/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var m=u===e}else var m=!0;if(m)if(n.transport!==void 0){let y=n.transport,
u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"\
#/properties/owners/properties/transport/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y=="number"&&
isFinite(y)&&(y<0||isNaN(y)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"#/properties/owners/proper\
ties/transport/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var m=u===e}else var m=!0}}}else return E.
errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"object"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.complained!==void 0){let n=s.complained,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return E.errors=[{instancePath:i+"/complained",schemaPath:"#/properties/complained/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/complained",
schemaPath:"#/properties/complained/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t)if(s.unsubscribed!==void 0){let n=s.unsubscribed,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.
errors=[{instancePath:i+"/unsubscribed",schemaPath:"#/properties/unsubscribed/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/unsubscribed",schemaPath:"\
#/properties/unsubscribed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0}}}}}}}else
return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=r,e===0}
E.evaluated={props:{sent:!0,replied:!0,auto_replied:!0,bounced:!0,deferred:!0,owners:!0,complained:!0,unsubscribed:!0},dynamicProps:!1,
dynamicItems:!1};var Dr={type:"string",enum:["password","google","microsoft"]};function Ne(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Ne.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof s!="string"?(Ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}}],!1):s==="password"||s==="google"||s==="microsoft"?(Ne.errors=r,e===0):(Ne.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum}}],!1)}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var $r={
type:"object",required:["why","at","addresses"],properties:{why:{type:"string",enum:["bounces","rejections"]},at:{$ref:"\
#/$defs/Ms"},addresses:{type:"array",items:{type:"string"}}}};function ve(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.why===void 0&&(a="why")||s.at===void 0&&(a=
"at")||s.addresses===void 0&&(a="addresses"))return ve.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a}}],!1;if(s.why!==void 0){let n=s.why,l=e;if(typeof n!="string")return ve.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="bounces"||n==="rejections"))
return ve.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:$r.properties.
why.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let n=e;x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=n===e}else var t=!0;if(t)if(s.
addresses!==void 0){let n=s.addresses,l=e;if(e===l)if(Array.isArray(n)){var m=!0;let f=n.length;for(let y=0;y<f;y++){let u=e;
if(typeof n[y]!="string")return ve.errors=[{instancePath:i+"/addresses/"+y,schemaPath:"#/properties/addresses/items/type",
keyword:"type",params:{type:"string"}}],!1;var m=u===e;if(!m)break}}else return ve.errors=[{instancePath:i+"/addresses",
schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}else return ve.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=r,e===0}ve.evaluated=
{props:{why:!0,at:!0,addresses:!0},dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let D;if(s.id===void 0&&(D="id")||s.address===void 0&&(D=
"address")||s.provider===void 0&&(D="provider")||s.state===void 0&&(D="state")||s.reason===void 0&&(D="reason")||s.since===
void 0&&(D="since")||s.synced_at===void 0&&(D="synced_at")||s.score===void 0&&(D="score")||s.user===void 0&&(D="user")||
s.imap===void 0&&(D="imap")||s.smtp===void 0&&(D="smtp")||s.limits===void 0&&(D="limits")||s.usage===void 0&&(D="usage")||
s.sync===void 0&&(D="sync")||s.days===void 0&&(D="days")||s.stream===void 0&&(D="stream")||s.sign_in===void 0&&(D="sign_\
in")||s.sending===void 0&&(D="sending")||s.aliases===void 0&&(D="aliases")||s.linked_from===void 0&&(D="linked_from")||s.
access_page===void 0&&(D="access_page")||s.smtp_user===void 0&&(D="smtp_user")||s.pause===void 0&&(D="pause"))return H.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:D}}],!1;if(s.id!==void 0){let _=e;A(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(
A.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.address!==void 0){let _=e;if(typeof s.address!="string")return H.
errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=_===
e}else var t=!0;if(t){if(s.provider!==void 0){let _=e;if(typeof s.provider!="string")return H.errors=[{instancePath:i+"/\
provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=_===e}else var t=!0;if(t){
if(s.state!==void 0){let _=e;$e(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:h,dynamicAnchors:g})||
(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.reason!==void 0){let _=s.reason,
b=e,N=e,O=!1,P=e;if(typeof _!="string"){let $={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[$]:r.push($),e++}var m=P===e;O=O||m;let F=e;if(_!==null){let $={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}
var m=F===e;if(O=O||m,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t){
if(s.since!==void 0){let _=e;x(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.synced_at!==void 0){let _=s.synced_at,
b=e,N=e,O=!1,P=e;x(_,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"synced_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var a=P===e;O=O||a;let F=e;if(_!==null){let $={instancePath:i+"/sync\
ed_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}
var a=F===e;if(O=O||a,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/synced_at",schemaPath:"#/proper\
ties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;
if(t){if(s.score!==void 0){let _=s.score,b=e,N=e,O=!1,P=e;if(e===P)if(typeof _=="number"&&isFinite(_)){if(_>100||isNaN(_)){
let $={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[$]:r.push($),e++}else if(_<0||isNaN(_)){let $={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[$]:r.push($),e++}}else{let $={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[$]:r.push($),e++}
var n=P===e;O=O||n;let F=e;if(_!==null){let $={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var n=F===e;if(O=O||n,O)e=N,r!==null&&(N?r.length=N:r=null);else{
let $={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.
push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.user!==void 0){let _=s.user,b=e,N=e,O=!1,P=e;if(typeof _!=
"string"){let $={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[$]:r.push($),e++}var l=P===e;O=O||l;let F=e;if(_!==null){let $={instancePath:i+"/user",schemaPath:"#/propert\
ies/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var l=F===e;if(O=O||l,O)e=N,r!==
null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.imap!==void 0){let _=e;L(s.imap,{
instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:h,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(
L.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.smtp!==void 0){let _=s.smtp,b=e,N=e,O=!1,P=e;L(_,{instancePath:i+
"/smtp",parentData:s,parentDataProperty:"smtp",rootData:h,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),e=
r.length);var f=P===e;if(O=O||f,f){var o={};o.host=!0,o.port=!0,o.security=!0}let F=e;if(_!==null){let $={instancePath:i+
"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var f=F===
e;if(O=O||f,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.limits!==
void 0){let _=e;U(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:h,dynamicAnchors:g})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.usage!==void 0){let _=e;se(s.usage,
{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:h,dynamicAnchors:g})||(r=r===null?se.errors:r.
concat(se.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.sync!==void 0){let _=e;he(s.sync,{instancePath:i+"/sy\
nc",parentData:s,parentDataProperty:"sync",rootData:h,dynamicAnchors:g})||(r=r===null?he.errors:r.concat(he.errors),e=r.
length);var t=_===e}else var t=!0;if(t){if(s.days!==void 0){let _=s.days,b=e;if(e===b)if(Array.isArray(_)){var y=!0;let O=_.
length;for(let P=0;P<O;P++){let F=e;ee(_[P],{instancePath:i+"/days/"+P,parentData:_,parentDataProperty:P,rootData:h,dynamicAnchors:g})||
(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var y=F===e;if(!y)break}}else return H.errors=[{instancePath:i+"/d\
ays",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=b===e}else var t=!0;if(t){if(s.
stream!==void 0){let _=e;E(s.stream,{instancePath:i+"/stream",parentData:s,parentDataProperty:"stream",rootData:h,dynamicAnchors:g})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.sign_in!==void 0){let _=e;Ne(s.
sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:h,dynamicAnchors:g})||(r=r===null?
Ne.errors:r.concat(Ne.errors),e=r.length);var t=_===e}else var t=!0;if(t){if(s.sending!==void 0){let _=e;if(typeof s.sending!=
"boolean")return H.errors=[{instancePath:i+"/sending",schemaPath:"#/properties/sending/type",keyword:"type",params:{type:"\
boolean"}}],!1;var t=_===e}else var t=!0;if(t){if(s.smtp_user!==void 0){let _=s.smtp_user,b=e,N=e,O=!1,P=e;if(typeof _!=
"string"){let $={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[$]:r.push($),e++}var u=P===e;O=O||u;let F=e;if(_!==null){let $={instancePath:i+"/smtp_user",schemaPath:"\
#/properties/smtp_user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var u=F===e;if(O=
O||u,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/an\
yOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.aliases!==
void 0){let _=s.aliases,b=e;if(e===b)if(Array.isArray(_)){var c=!0;let O=_.length;for(let P=0;P<O;P++){let F=e;le(_[P],{
instancePath:i+"/aliases/"+P,parentData:_,parentDataProperty:P,rootData:h,dynamicAnchors:g})||(r=r===null?le.errors:r.concat(
le.errors),e=r.length);var c=F===e;if(!c)break}}else return H.errors=[{instancePath:i+"/aliases",schemaPath:"#/propertie\
s/aliases/type",keyword:"type",params:{type:"array"}}],!1;var t=b===e}else var t=!0;if(t){if(s.linked_from!==void 0){let _=s.
linked_from,b=e,N=e,O=!1,P=e;if(typeof _!="string"){let $={instancePath:i+"/linked_from",schemaPath:"#/properties/linked\
_from/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[$]:r.push($),e++}var v=P===e;O=O||v;let F=e;if(_!==
null){let $={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[$]:r.push($),e++}var v=F===e;if(O=O||v,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+
"/linked_from",schemaPath:"#/properties/linked_from/anyOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,
H.errors=r,!1}var t=b===e}else var t=!0;if(t){if(s.access_page!==void 0){let _=s.access_page,b=e,N=e,O=!1,P=e;if(typeof _!=
"string"){let $={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[$]:r.push($),e++}var k=P===e;O=O||k;let F=e;if(_!==null){let $={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var k=F===
e;if(O=O||k,O)e=N,r!==null&&(N?r.length=N:r=null);else{let $={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0;if(t)
if(s.pause!==void 0){let _=s.pause,b=e,N=e,O=!1,P=e;ve(_,{instancePath:i+"/pause",parentData:s,parentDataProperty:"pause",
rootData:h,dynamicAnchors:g})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var w=P===e;if(O=O||w,w){var d={};d.
why=!0,d.at=!0,d.addresses=!0}let F=e;if(_!==null){let $={instancePath:i+"/pause",schemaPath:"#/properties/pause/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var w=F===e;if(O=O||w,O)e=N,r!==null&&(N?r.length=
N:r=null);else{let $={instancePath:i+"/pause",schemaPath:"#/properties/pause/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[$]:r.push($),e++,H.errors=r,!1}var t=b===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return H.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:{id:!0,address:!0,
provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,user:!0,imap:!0,smtp:!0,limits:!0,usage:!0,sync:!0,days:!0,
stream:!0,sign_in:!0,sending:!0,smtp_user:!0,aliases:!0,linked_from:!0,access_page:!0,pause:!0},dynamicProps:!1,dynamicItems:!1};
var Gr=je;function J(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=J.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.id===void 0&&(l="id")||s.address===void 0&&(l="address")||s.provider===void 0&&(l="provider")||s.state===
void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.since===void 0&&(l="since")||s.synced_at===void 0&&(l="synced_at")||
s.score===void 0&&(l="score")||s.sign_in===void 0&&(l="sign_in")||s.sent===void 0&&(l="sent")||s.limit===void 0&&(l="lim\
it"))return J.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==
void 0){let o=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:h,dynamicAnchors:g})||(r=r===
null?A.errors:r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.address!==void 0){let o=e;if(typeof s.
address!="string")return J.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.provider!==void 0){let o=e;if(typeof s.provider!="string")return J.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=o===
e}else var t=!0;if(t){if(s.state!==void 0){let o=e;$e(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:h,dynamicAnchors:g})||(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var t=o===e}else var t=!0;if(t){
if(s.reason!==void 0){let o=s.reason,f=e,y=e,u=!1,c=e;if(typeof o!="string"){let d={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}var m=c===e;u=u||m;
let v=e;if(o!==null){let d={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[d]:r.push(d),e++}var m=v===e;if(u=u||m,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,J.errors=
r,!1}var t=f===e}else var t=!0;if(t){if(s.since!==void 0){let o=e;x(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let o=s.synced_at,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var a=c===e;u=u||a;let v=e;
if(o!==null){let d={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[d]:r.push(d),e++}var a=v===e;if(u=u||a,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,J.
errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.score!==void 0){let o=s.score,f=e,y=e,u=!1,c=e;if(e===c)if(typeof o=="n\
umber"&&isFinite(o)){if(o>100||isNaN(o)){let d={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[d]:r.push(d),e++}else if(o<0||isNaN(o)){let d={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[d]:r.push(d),e++}}else{let d={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[d]:r.push(d),e++}var n=c===e;u=u||n;let v=e;if(o!==null){let d={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,
u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,J.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let o=e;Ne(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:h,dynamicAnchors:g})||
(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.sent!==void 0){let o=s.sent,f=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return J.errors=[{instancePath:i+"/sent",schemaPath:"#/properti\
es/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return J.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=f===e}else var t=!0;if(t)if(s.limit!==void 0){let o=s.limit,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return J.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===f&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return J.errors=[{instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=f===e}else var t=!0}}}}}}}}}}else return J.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=r,e===0}J.evaluated=
{props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};function je(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.mailboxes===void 0&&(n="mailboxes")||s.links===void 0&&(n="links")||s.limit===void 0&&
(n="limit"))return je.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.mailboxes!==void 0){let l=s.mailboxes,o=e;if(e===o)if(Array.isArray(l)){var t=!0;let f=l.length;for(let y=0;y<f;y++){
let u=e;J(l[y],{instancePath:i+"/mailboxes/"+y,parentData:l,parentDataProperty:y,rootData:h,dynamicAnchors:g})||(r=r===null?
J.errors:r.concat(J.errors),e=r.length);var t=u===e;if(!t)break}}else return je.errors=[{instancePath:i+"/mailboxes",schemaPath:"\
#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var m=o===e}else var m=!0;if(m){if(s.links!==void 0){
let l=s.links,o=e;if(e===o)if(Array.isArray(l)){var a=!0;let y=l.length;for(let u=0;u<y;u++){let c=e;K(l[u],{instancePath:i+
"/links/"+u,parentData:l,parentDataProperty:u,rootData:h,dynamicAnchors:g})||(r=r===null?K.errors:r.concat(K.errors),e=r.
length);var a=c===e;if(!a)break}}else return je.errors=[{instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"}}],!1;var m=o===e}else var m=!0;if(m)if(s.limit!==void 0){let l=s.limit,o=e;if(!(typeof l=="n\
umber"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return je.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return je.errors=
[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var m=o===e}else var m=!0}}else return je.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return je.errors=r,e===0}je.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var Jr=Ae;var Nr={type:"object",required:["id","rule","severity","title","text","mailboxes","since","told_at","snoozed","snoozed_u\
ntil"],properties:{id:{$ref:"#/$defs/Id"},rule:{type:"string",pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"},severity:{type:"st\
ring",enum:["stop","fix","info"]},title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^[^\
@]*$",maxLength:1e3},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},since:{$ref:"#/$defs/Ms"},told_at:{anyOf:[{$ref:"\
#/$defs/Ms"},{type:"null"}]},snoozed:{type:"boolean"},snoozed_until:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]}}},qr=new RegExp(
"^[a-z_]+(:[A-Za-z0-9._-]+)?$","u"),Ue=new RegExp("^[^@]*$","u");function S(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=S.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.rule===void 0&&(l="\
rule")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.mailboxes===void 0&&
(l="mailboxes")||s.since===void 0&&(l="since")||s.told_at===void 0&&(l="told_at")||s.snoozed===void 0&&(l="snoozed")||s.
snoozed_until===void 0&&(l="snoozed_until"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l}}],!1;if(s.id!==void 0){let o=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.
rule!==void 0){let o=s.rule,f=e;if(e===f)if(typeof o=="string"){if(!qr.test(o))return S.errors=[{instancePath:i+"/rule",
schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"}}],!1}else return S.
errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var t=f===
e}else var t=!0;if(t){if(s.severity!==void 0){let o=s.severity,f=e;if(typeof o!="string")return S.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="stop"||o==="fix"||
o==="info"))return S.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{
allowedValues:Nr.properties.severity.enum}}],!1;var t=f===e}else var t=!0;if(t){if(s.title!==void 0){let o=s.title,f=e;if(e===
f)if(typeof o=="string"){if(He(o)>300)return S.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:300}}],!1;if(!Ue.test(o))return S.errors=[{instancePath:i+"/title",schemaPath:"#/prope\
rties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return S.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.text!==void 0){
let o=s.text,f=e;if(e===f)if(typeof o=="string"){if(He(o)>1e3)return S.errors=[{instancePath:i+"/text",schemaPath:"#/pro\
perties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!Ue.test(o))return S.errors=[{instancePath:i+"/te\
xt",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return S.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.
mailboxes!==void 0){let o=s.mailboxes,f=e;if(e===f)if(Array.isArray(o)){var m=!0;let u=o.length;for(let c=0;c<u;c++){let v=e;
A(o[c],{instancePath:i+"/mailboxes/"+c,parentData:o,parentDataProperty:c,rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:
r.concat(A.errors),e=r.length);var m=v===e;if(!m)break}}else return S.errors=[{instancePath:i+"/mailboxes",schemaPath:"#\
/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0;if(t){if(s.since!==void 0){
let o=e;x(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:h,dynamicAnchors:g})||(r=r===
null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.told_at!==void 0){let o=s.told_at,f=e,
y=e,u=!1,c=e;x(o,{instancePath:i+"/told_at",parentData:s,parentDataProperty:"told_at",rootData:h,dynamicAnchors:g})||(r=
r===null?x.errors:r.concat(x.errors),e=r.length);var a=c===e;u=u||a;let v=e;if(o!==null){let d={instancePath:i+"/told_at",
schemaPath:"#/properties/told_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var a=v===
e;if(u=u||a,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/told_at",schemaPath:"#/properties/told_at\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,S.errors=r,!1}var t=f===e}else var t=!0;if(t){if(s.
snoozed!==void 0){let o=e;if(typeof s.snoozed!="boolean")return S.errors=[{instancePath:i+"/snoozed",schemaPath:"#/prope\
rties/snoozed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t)if(s.snoozed_until!==void 0){
let o=s.snoozed_until,f=e,y=e,u=!1,c=e;x(o,{instancePath:i+"/snoozed_until",parentData:s,parentDataProperty:"snoozed_unt\
il",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var n=c===e;u=u||n;let v=e;if(o!==
null){let d={instancePath:i+"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+
"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),
e++,S.errors=r,!1}var t=f===e}else var t=!0}}}}}}}}}else return S.errors=[{instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:{id:!0,rule:!0,severity:!0,title:!0,text:!0,
mailboxes:!0,since:!0,told_at:!0,snoozed:!0,snoozed_until:!0},dynamicProps:!1,dynamicItems:!1};var tr={type:"object",required:[
"id","severity","title","text","at","mailboxes","mailbox","webmail"],properties:{id:{$ref:"#/$defs/Id"},severity:{type:"\
string",enum:["stop","fix","info"]},title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^\
[^@]*$",maxLength:1e3},at:{$ref:"#/$defs/Ms"},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},webmail:{anyOf:[{type:"string",enum:["gmail","outlook"]},{type:"null"}]}}};function X(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=X.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&
(l="id")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.at===void 0&&
(l="at")||s.mailboxes===void 0&&(l="mailboxes")||s.mailbox===void 0&&(l="mailbox")||s.webmail===void 0&&(l="webmail"))return X.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let o=e;
A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.
concat(A.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.severity!==void 0){let o=s.severity,f=e;if(typeof o!="\
string")return X.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(o==="stop"||o==="fix"||o==="info"))return X.errors=[{instancePath:i+"/severity",schemaPath:"#/propert\
ies/severity/enum",keyword:"enum",params:{allowedValues:tr.properties.severity.enum}}],!1;var t=f===e}else var t=!0;if(t){
if(s.title!==void 0){let o=s.title,f=e;if(e===f)if(typeof o=="string"){if(He(o)>300)return X.errors=[{instancePath:i+"/t\
itle",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}}],!1;if(!Ue.test(o))return X.errors=
[{instancePath:i+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else
return X.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;
var t=f===e}else var t=!0;if(t){if(s.text!==void 0){let o=s.text,f=e;if(e===f)if(typeof o=="string"){if(He(o)>1e3)return X.
errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!Ue.
test(o))return X.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"\
^[^@]*$"}}],!1}else return X.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{
type:"string"}}],!1;var t=f===e}else var t=!0;if(t){if(s.at!==void 0){let o=e;x(s.at,{instancePath:i+"/at",parentData:s,
parentDataProperty:"at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=o===e}else
var t=!0;if(t){if(s.mailboxes!==void 0){let o=s.mailboxes,f=e;if(e===f)if(Array.isArray(o)){var m=!0;let u=o.length;for(let c=0;c<
u;c++){let v=e;A(o[c],{instancePath:i+"/mailboxes/"+c,parentData:o,parentDataProperty:c,rootData:h,dynamicAnchors:g})||(r=
r===null?A.errors:r.concat(A.errors),e=r.length);var m=v===e;if(!m)break}}else return X.errors=[{instancePath:i+"/mailbo\
xes",schemaPath:"#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var t=f===e}else var t=!0;if(t){
if(s.mailbox!==void 0){let o=s.mailbox,f=e,y=e,u=!1,c=e;A(o,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"\
mailbox",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=c===e;u=u||a;let v=e;if(o!==
null){let d={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[d]:r.push(d),e++}var a=v===e;if(u=u||a,u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/ma\
ilbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,X.errors=r,
!1}var t=f===e}else var t=!0;if(t)if(s.webmail!==void 0){let o=s.webmail,f=e,y=e,u=!1,c=e;if(typeof o!="string"){let d={
instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?
r=[d]:r.push(d),e++}if(!(o==="gmail"||o==="outlook")){let d={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/\
anyOf/0/enum",keyword:"enum",params:{allowedValues:tr.properties.webmail.anyOf[0].enum}};r===null?r=[d]:r.push(d),e++}var n=c===
e;u=u||n;let v=e;if(o!==null){let d={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,u)e=y,r!==null&&(y?r.length=y:r=null);else{
let d={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:
r.push(d),e++,X.errors=r,!1}var t=f===e}else var t=!0}}}}}}}else return X.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return X.errors=r,e===0}X.evaluated={props:{id:!0,severity:!0,title:!0,text:!0,at:!0,mailboxes:!0,
mailbox:!0,webmail:!0},dynamicProps:!1,dynamicItems:!1};function Ae(s,{instancePath:i="",parentData:j,parentDataProperty:q,
rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.notices===void 0&&(l="notices")||s.count===
void 0&&(l="count")||s.show===void 0&&(l="show"))return Ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l}}],!1;if(s.notices!==void 0){let o=s.notices,f=e;if(e===f)if(Array.isArray(o)){var t=!0;
let y=o.length;for(let u=0;u<y;u++){let c=e;S(o[u],{instancePath:i+"/notices/"+u,parentData:o,parentDataProperty:u,rootData:h,
dynamicAnchors:g})||(r=r===null?S.errors:r.concat(S.errors),e=r.length);var t=c===e;if(!t)break}}else return Ae.errors=[
{instancePath:i+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type:"array"}}],!1;var m=f===e}else
var m=!0;if(m){if(s.count!==void 0){let o=s.count,f=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ae.
errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
f&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return Ae.errors=[{instancePath:i+"/count",schemaPath:"#/properties/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var m=f===e}else var m=!0;if(m)if(s.show!==void 0){
let o=s.show,f=e,y=e,u=!1,c=e;X(o,{instancePath:i+"/show",parentData:s,parentDataProperty:"show",rootData:h,dynamicAnchors:g})||
(r=r===null?X.errors:r.concat(X.errors),e=r.length);var n=c===e;if(u=u||n,n){var a={};a.id=!0,a.severity=!0,a.title=!0,a.
text=!0,a.at=!0,a.mailboxes=!0,a.mailbox=!0,a.webmail=!0}let v=e;if(o!==null){let d={instancePath:i+"/show",schemaPath:"\
#/properties/show/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var n=v===e;if(u=u||n,
u)e=y,r!==null&&(y?r.length=y:r=null);else{let d={instancePath:i+"/show",schemaPath:"#/properties/show/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[d]:r.push(d),e++,Ae.errors=r,!1}var m=f===e}else var m=!0}}else return Ae.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=r,e===0}Ae.evaluated={props:{notices:!0,
count:!0,show:!0},dynamicProps:!1,dynamicItems:!1};var Kr=We;function We(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=We.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.show===void 0&&(t="show"))return We.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;if(s.show!==void 0&&typeof s.show!="boolean")return We.errors=[{instancePath:i+"/s\
how",schemaPath:"#/properties/show/type",keyword:"type",params:{type:"boolean"}}],!1}else return We.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return We.errors=r,e===0}We.evaluated={props:{show:!0},dynamicProps:!1,
dynamicItems:!1};var Qr=z,Je={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","\
due_at","created_at","ended_at","tries","kind","subject","wanted_at","leaves_at","why","barred"],properties:{id:{$ref:"#\
/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{type:"array",items:{type:"string"}},state:{
type:"string",enum:["queued","paused","sending","sent","failed","unknown","cancelled"]},reason:{anyOf:[{type:"string"},{
type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{$ref:"#/$defs/Ms"},ended_at:{
anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0},kind:{type:"string",enum:["message","draft"]},
subject:{anyOf:[{type:"string"},{type:"null"}]},wanted_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},leaves_at:{anyOf:[
{$ref:"#/$defs/Ms"},{type:"null"}]},why:{anyOf:[{type:"string",enum:["next","picked","moved","gap","hour","day","ramp","\
ceiling","domain","hours","provider","later","sign_in","no_sending","paused","stopped"]},{type:"null"}]},barred:{anyOf:[
{$ref:"#/$defs/Barred"},{type:"null"}]}}},jr={type:"object",required:["why","at"],properties:{why:{type:"string",enum:["\
bounced","complained","unsubscribed","by_hand"]},at:{$ref:"#/$defs/Ms"}}};function ze(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=ze.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.why===void 0&&(m="why")||
s.at===void 0&&(m="at"))return ze.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(s.why!==void 0){let a=s.why,n=e;if(typeof a!="string")return ze.errors=[{instancePath:i+"/why",schemaPath:"#/prope\
rties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="bounced"||a==="complained"||a==="unsubscribed"||a===
"by_hand"))return ze.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:jr.
properties.why.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.at!==void 0){let a=e;x(s.at,{instancePath:i+"/at",parentData:s,
parentDataProperty:"at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=a===e}else
var t=!0}else return ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.
errors=r,e===0}ze.evaluated={props:{why:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=z.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.id===void 0&&(k="id")||s.
mailbox===void 0&&(k="mailbox")||s.message_id===void 0&&(k="message_id")||s.recipients===void 0&&(k="recipients")||s.state===
void 0&&(k="state")||s.reason===void 0&&(k="reason")||s.said===void 0&&(k="said")||s.due_at===void 0&&(k="due_at")||s.created_at===
void 0&&(k="created_at")||s.ended_at===void 0&&(k="ended_at")||s.tries===void 0&&(k="tries")||s.kind===void 0&&(k="kind")||
s.subject===void 0&&(k="subject")||s.wanted_at===void 0&&(k="wanted_at")||s.leaves_at===void 0&&(k="leaves_at")||s.why===
void 0&&(k="why")||s.barred===void 0&&(k="barred"))return z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:k}}],!1;if(s.id!==void 0){let d=e;A(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(s.
mailbox!==void 0){let d=e;A(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:h,dynamicAnchors:g})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(s.message_id!==void 0){let d=e;if(typeof s.
message_id!="string")return z.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"t\
ype",params:{type:"string"}}],!1;var t=d===e}else var t=!0;if(t){if(s.recipients!==void 0){let d=s.recipients,w=e;if(e===
w)if(Array.isArray(d)){var m=!0;let _=d.length;for(let b=0;b<_;b++){let N=e;if(typeof d[b]!="string")return z.errors=[{instancePath:i+
"/recipients/"+b,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"}}],!1;var m=N===e;
if(!m)break}}else return z.errors=[{instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",
params:{type:"array"}}],!1;var t=w===e}else var t=!0;if(t){if(s.state!==void 0){let d=s.state,w=e;if(typeof d!="string")
return z.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;
if(!(d==="queued"||d==="paused"||d==="sending"||d==="sent"||d==="failed"||d==="unknown"||d==="cancelled"))return z.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Je.properties.state.
enum}}],!1;var t=w===e}else var t=!0;if(t){if(s.reason!==void 0){let d=s.reason,w=e,D=e,_=!1,b=e;if(typeof d!="string"){
let P={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===
null?r=[P]:r.push(P),e++}var a=b===e;_=_||a;let N=e;if(d!==null){let P={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var a=N===e;if(_=_||a,_)e=D,r!==
null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.said!==void 0){let d=s.
said,w=e,D=e,_=!1,b=e;if(typeof d!="string"){let P={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}var n=b===e;_=_||n;let N=e;if(d!==null){let P={instancePath:i+
"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var n=N===
e;if(_=_||n,_)e=D,r!==null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.due_at!==
void 0){let d=e;x(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(s.created_at!==void 0){let d=e;x(
s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:h,dynamicAnchors:g})||(r=
r===null?x.errors:r.concat(x.errors),e=r.length);var t=d===e}else var t=!0;if(t){if(s.ended_at!==void 0){let d=s.ended_at,
w=e,D=e,_=!1,b=e;x(d,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var l=b===e;_=_||l;let N=e;if(d!==null){let P={instancePath:i+"/ende\
d_at",schemaPath:"#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}
var l=N===e;if(_=_||l,_)e=D,r!==null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/ended_at",schemaPath:"#/propert\
ies/ended_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0;
if(t){if(s.tries!==void 0){let d=s.tries,w=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return z.errors=[{
instancePath:i+"/tries",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return z.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=w===e}else var t=!0;if(t){if(s.kind!==void 0){let d=s.kind,
w=e;if(typeof d!="string")return z.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"}}],!1;if(!(d==="message"||d==="draft"))return z.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:Je.properties.kind.enum}}],!1;var t=w===e}else var t=!0;if(t){if(s.subject!==
void 0){let d=s.subject,w=e,D=e,_=!1,b=e;if(typeof d!="string"){let P={instancePath:i+"/subject",schemaPath:"#/propertie\
s/subject/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}var o=b===e;_=_||o;let N=e;if(d!==
null){let P={instancePath:i+"/subject",schemaPath:"#/properties/subject/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[P]:r.push(P),e++}var o=N===e;if(_=_||o,_)e=D,r!==null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/su\
bject",schemaPath:"#/properties/subject/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,
!1}var t=w===e}else var t=!0;if(t){if(s.wanted_at!==void 0){let d=s.wanted_at,w=e,D=e,_=!1,b=e;x(d,{instancePath:i+"/wan\
ted_at",parentData:s,parentDataProperty:"wanted_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),
e=r.length);var f=b===e;_=_||f;let N=e;if(d!==null){let P={instancePath:i+"/wanted_at",schemaPath:"#/properties/wanted_a\
t/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var f=N===e;if(_=_||f,_)e=D,r!==null&&
(D?r.length=D:r=null);else{let P={instancePath:i+"/wanted_at",schemaPath:"#/properties/wanted_at/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.leaves_at!==void 0){let d=s.
leaves_at,w=e,D=e,_=!1,b=e;x(d,{instancePath:i+"/leaves_at",parentData:s,parentDataProperty:"leaves_at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var y=b===e;_=_||y;let N=e;if(d!==null){let P={instancePath:i+"/leav\
es_at",schemaPath:"#/properties/leaves_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}
var y=N===e;if(_=_||y,_)e=D,r!==null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/leaves_at",schemaPath:"#/proper\
ties/leaves_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0;
if(t){if(s.why!==void 0){let d=s.why,w=e,D=e,_=!1,b=e;if(typeof d!="string"){let P={instancePath:i+"/why",schemaPath:"#/\
properties/why/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}if(!(d==="next"||d==="p\
icked"||d==="moved"||d==="gap"||d==="hour"||d==="day"||d==="ramp"||d==="ceiling"||d==="domain"||d==="hours"||d==="provid\
er"||d==="later"||d==="sign_in"||d==="no_sending"||d==="paused"||d==="stopped")){let P={instancePath:i+"/why",schemaPath:"\
#/properties/why/anyOf/0/enum",keyword:"enum",params:{allowedValues:Je.properties.why.anyOf[0].enum}};r===null?r=[P]:r.push(
P),e++}var u=b===e;_=_||u;let N=e;if(d!==null){let P={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var u=N===e;if(_=_||u,_)e=D,r!==null&&(D?r.length=D:r=null);else{
let P={instancePath:i+"/why",schemaPath:"#/properties/why/anyOf",keyword:"anyOf",params:{}};return r===null?r=[P]:r.push(
P),e++,z.errors=r,!1}var t=w===e}else var t=!0;if(t)if(s.barred!==void 0){let d=s.barred,w=e,D=e,_=!1,b=e;ze(d,{instancePath:i+
"/barred",parentData:s,parentDataProperty:"barred",rootData:h,dynamicAnchors:g})||(r=r===null?ze.errors:r.concat(ze.errors),
e=r.length);var v=b===e;if(_=_||v,v){var c={};c.why=!0,c.at=!0}let N=e;if(d!==null){let P={instancePath:i+"/barred",schemaPath:"\
#/properties/barred/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[P]:r.push(P),e++}var v=N===e;if(_=_||
v,_)e=D,r!==null&&(D?r.length=D:r=null);else{let P={instancePath:i+"/barred",schemaPath:"#/properties/barred/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[P]:r.push(P),e++,z.errors=r,!1}var t=w===e}else var t=!0}}}}}}}}}}}}}}}}else return z.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}z.evaluated=
{props:{id:!0,mailbox:!0,message_id:!0,recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0,
kind:!0,subject:!0,wanted_at:!0,leaves_at:!0,why:!0,barred:!0},dynamicProps:!1,dynamicItems:!1};var Yr=ye;function oe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.start===void 0&&(m="start")||s.end===void 0&&(m="end"))return oe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.start!==void 0){let a=s.start,n=e;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return oe.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>1440||isNaN(a))return oe.errors=[{instancePath:i+
"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440}}],!1;if(a<0||isNaN(
a))return oe.errors=[{instancePath:i+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var t=n===e}else var t=!0;if(t)if(s.end!==void 0){let a=s.end,n=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return oe.errors=[{instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===n&&typeof a=="number"&&isFinite(a)){if(a>1440||isNaN(a))return oe.errors=[{instancePath:i+"/end",schemaPath:"\
#/properties/end/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440}}],!1;if(a<0||isNaN(a))return oe.errors=[
{instancePath:i+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===
e}else var t=!0}else return oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.
errors=r,e===0}oe.evaluated={props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function ge(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.at===void 0&&(n="at")||s.count===void 0&&(n="count")||s.first===void 0&&(n="first")||s.last===void 0&&
(n="last"))return ge.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.at!==void 0){let l=e;x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:h,dynamicAnchors:g})||
(r=r===null?x.errors:r.concat(x.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.count!==void 0){let l=s.count,o=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ge.errors=[{instancePath:i+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))
return ge.errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=o===e}else var t=!0;if(t){if(s.first!==void 0){let l=s.first,o=e,f=e,y=!1,u=e;x(l,{instancePath:i+
"/first",parentData:s,parentDataProperty:"first",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),
e=r.length);var m=u===e;y=y||m;let c=e;if(l!==null){let k={instancePath:i+"/first",schemaPath:"#/properties/first/anyOf/\
1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var m=c===e;if(y=y||m,y)e=f,r!==null&&(f?r.length=
f:r=null);else{let k={instancePath:i+"/first",schemaPath:"#/properties/first/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[k]:r.push(k),e++,ge.errors=r,!1}var t=o===e}else var t=!0;if(t)if(s.last!==void 0){let l=s.last,o=e,f=e,y=!1,u=e;
x(l,{instancePath:i+"/last",parentData:s,parentDataProperty:"last",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.
concat(x.errors),e=r.length);var a=u===e;y=y||a;let c=e;if(l!==null){let k={instancePath:i+"/last",schemaPath:"#/propert\
ies/last/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var a=c===e;if(y=y||a,y)e=f,r!==
null&&(f?r.length=f:r=null);else{let k={instancePath:i+"/last",schemaPath:"#/properties/last/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[k]:r.push(k),e++,ge.errors=r,!1}var t=o===e}else var t=!0}}}else return ge.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=r,e===0}ge.evaluated={props:{at:!0,count:!0,first:!0,
last:!0},dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.items===void 0&&(y="items")||s.waiting===void 0&&(y="waiti\
ng")||s.paused_at===void 0&&(y="paused_at")||s.hours===void 0&&(y="hours")||s.late===void 0&&(y="late"))return ye.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.items!==void 0){let u=s.
items,c=e;if(e===c)if(Array.isArray(u)){var t=!0;let v=u.length;for(let k=0;k<v;k++){let d=e;z(u[k],{instancePath:i+"/it\
ems/"+k,parentData:u,parentDataProperty:k,rootData:h,dynamicAnchors:g})||(r=r===null?z.errors:r.concat(z.errors),e=r.length);
var t=d===e;if(!t)break}}else return ye.errors=[{instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"t\
ype",params:{type:"array"}}],!1;var m=c===e}else var m=!0;if(m){if(s.waiting!==void 0){let u=s.waiting,c=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ye.errors=[{instancePath:i+"/waiting",schemaPath:"#/properties/waiting/\
type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ye.errors=
[{instancePath:i+"/waiting",schemaPath:"#/properties/waiting/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var m=c===e}else var m=!0;if(m){if(s.paused_at!==void 0){let u=s.paused_at,c=e,v=e,k=!1,d=e;x(u,{instancePath:i+"/pau\
sed_at",parentData:s,parentDataProperty:"paused_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),
e=r.length);var a=d===e;k=k||a;let w=e;if(u!==null){let _={instancePath:i+"/paused_at",schemaPath:"#/properties/paused_a\
t/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var a=w===e;if(k=k||a,k)e=v,r!==null&&
(v?r.length=v:r=null);else{let _={instancePath:i+"/paused_at",schemaPath:"#/properties/paused_at/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[_]:r.push(_),e++,ye.errors=r,!1}var m=c===e}else var m=!0;if(m){if(s.hours!==void 0){let u=s.
hours,c=e,v=e,k=!1,d=e;oe(u,{instancePath:i+"/hours",parentData:s,parentDataProperty:"hours",rootData:h,dynamicAnchors:g})||
(r=r===null?oe.errors:r.concat(oe.errors),e=r.length);var l=d===e;if(k=k||l,l){var n={};n.start=!0,n.end=!0}let w=e;if(u!==
null){let _={instancePath:i+"/hours",schemaPath:"#/properties/hours/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[_]:r.push(_),e++}var l=w===e;if(k=k||l,k)e=v,r!==null&&(v?r.length=v:r=null);else{let _={instancePath:i+"/hours",
schemaPath:"#/properties/hours/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,ye.errors=r,!1}var m=c===
e}else var m=!0;if(m)if(s.late!==void 0){let u=s.late,c=e,v=e,k=!1,d=e;ge(u,{instancePath:i+"/late",parentData:s,parentDataProperty:"\
late",rootData:h,dynamicAnchors:g})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var f=d===e;if(k=k||f,f){var o={};
o.at=!0,o.count=!0,o.first=!0,o.last=!0}let w=e;if(u!==null){let _={instancePath:i+"/late",schemaPath:"#/properties/late\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var f=w===e;if(k=k||f,k)e=v,r!==null&&(v?
r.length=v:r=null);else{let _={instancePath:i+"/late",schemaPath:"#/properties/late/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[_]:r.push(_),e++,ye.errors=r,!1}var m=c===e}else var m=!0}}}}else return ye.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:{items:!0,waiting:!0,paused_at:!0,
hours:!0,late:!0},dynamicProps:!1,dynamicItems:!1};var es=Le;var Ar=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Ir=new RegExp("^[A-Za-z0-9_-]{22}$","u");function qe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,
dynamicAnchors:g={}}={}){let r=null,e=0,p=qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof s=="string"){if(!Ir.test(s))return qe.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return qe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return qe.errors=r,e===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.client_id===void 0&&(m="c\
lient_id")||s.server_nonce===void 0&&(m="server_nonce"))return Le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(s.client_id!==void 0){let a=s.client_id,n=e;if(e===n)if(typeof a=="string"){
if(!Ar.test(a))return Le.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return Le.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let a=e;qe(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:h,dynamicAnchors:g})||
(r=r===null?qe.errors:r.concat(qe.errors),e=r.length);var t=a===e}else var t=!0}else return Le.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=r,e===0}Le.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var rs=re,ir={type:"object",required:["decision","permit","which","retry_at","asked","m\
ay_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","domain","recipients","not_active"]},
{type:"null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"\
boolean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}};function re(s,{instancePath:i="",
parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=re.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.decision===
void 0&&(o="decision")||s.permit===void 0&&(o="permit")||s.which===void 0&&(o="which")||s.retry_at===void 0&&(o="retry_a\
t")||s.asked===void 0&&(o="asked")||s.may_send_anyway===void 0&&(o="may_send_anyway")||s.concerns===void 0&&(o="concerns")||
s.usage===void 0&&(o="usage"))return re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.decision!==void 0){let f=s.decision,y=e;if(typeof f!="string")return re.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(f==="allow"||f==="warn"||f==="block"))return re.
errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:ir.properties.
decision.enum}}],!1;var t=y===e}else var t=!0;if(t){if(s.permit!==void 0){let f=s.permit,y=e,u=e,c=!1,v=e;A(f,{instancePath:i+
"/permit",parentData:s,parentDataProperty:"permit",rootData:h,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(A.errors),
e=r.length);var m=v===e;c=c||m;let k=e;if(f!==null){let w={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var m=k===e;if(c=c||m,c)e=u,r!==null&&(u?r.length=
u:r=null);else{let w={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[w]:r.push(w),e++,re.errors=r,!1}var t=y===e}else var t=!0;if(t){if(s.which!==void 0){let f=s.which,y=e,u=e,c=!1,
v=e;if(typeof f!="string"){let w={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[w]:r.push(w),e++}if(!(f==="hour"||f==="day"||f==="ceiling"||f==="domain"||f==="recipients"||
f==="not_active")){let w={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:ir.
properties.which.anyOf[0].enum}};r===null?r=[w]:r.push(w),e++}var a=v===e;c=c||a;let k=e;if(f!==null){let w={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}
var a=k===e;if(c=c||a,c)e=u,r!==null&&(u?r.length=u:r=null);else{let w={instancePath:i+"/which",schemaPath:"#/properties\
/which/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,re.errors=r,!1}var t=y===e}else var t=!0;if(t){
if(s.retry_at!==void 0){let f=s.retry_at,y=e,u=e,c=!1,v=e;x(f,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"\
retry_at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var n=v===e;c=c||n;let k=e;
if(f!==null){let w={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[w]:r.push(w),e++}var n=k===e;if(c=c||n,c)e=u,r!==null&&(u?r.length=u:r=null);else{let w={instancePath:i+
"/retry_at",schemaPath:"#/properties/retry_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,re.errors=
r,!1}var t=y===e}else var t=!0;if(t){if(s.asked!==void 0){let f=s.asked,y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)))return re.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===y&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return re.errors=[{instancePath:i+"/asked",schemaPath:"\
#/properties/asked/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=y===e}else var t=!0;if(t){if(s.
may_send_anyway!==void 0){let f=e;if(typeof s.may_send_anyway!="boolean")return re.errors=[{instancePath:i+"/may_send_an\
yway",schemaPath:"#/properties/may_send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=f===e}else var t=!0;
if(t){if(s.concerns!==void 0){let f=s.concerns,y=e;if(e===y)if(Array.isArray(f)){var l=!0;let c=f.length;for(let v=0;v<c;v++){
let k=e;T(f[v],{instancePath:i+"/concerns/"+v,parentData:f,parentDataProperty:v,rootData:h,dynamicAnchors:g})||(r=r===null?
T.errors:r.concat(T.errors),e=r.length);var l=k===e;if(!l)break}}else return re.errors=[{instancePath:i+"/concerns",schemaPath:"\
#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1;var t=y===e}else var t=!0;if(t)if(s.usage!==void 0){
let f=e;se(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:h,dynamicAnchors:g})||(r=r===
null?se.errors:r.concat(se.errors),e=r.length);var t=f===e}else var t=!0}}}}}}}else return re.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{decision:!0,permit:!0,which:!0,
retry_at:!0,asked:!0,may_send_anyway:!0,concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var ss=Ie;function be(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.address===void 0&&(m="address")||s.provider===void 0&&(m="provider")||s.on===void 0&&(m="on"))return be.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(s.address!==void 0){
let a=e;if(typeof s.address!="string")return be.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",
keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.provider!==void 0){let a=e;if(typeof s.provider!=
"string")return be.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t)if(s.on!==void 0){let a=e;if(typeof s.on!="boolean")return be.errors=[{instancePath:i+
"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0}}else return be.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=r,e===0}be.evaluated=
{props:{address:!0,provider:!0,on:!0},dynamicProps:!1,dynamicItems:!1};var nr={type:"object",required:["to","provider","\
at","place"],properties:{to:{type:["string","null"]},provider:{type:"string"},at:{$ref:"#/$defs/Ms"},place:{enum:["inbox",
"spam","archived","missing",null]}}};function xe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.to===void 0&&(m="to")||s.provider===void 0&&(m="provider")||s.at===void 0&&(m="a\
t")||s.place===void 0&&(m="place"))return xe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m}}],!1;if(s.to!==void 0){let a=s.to,n=e;if(typeof a!="string"&&a!==null)return xe.errors=[{instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:nr.properties.to.type}}],!1;var t=n===e}else var t=!0;
if(t){if(s.provider!==void 0){let a=e;if(typeof s.provider!="string")return xe.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){
let a=e;x(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:h,dynamicAnchors:g})||(r=r===null?x.errors:
r.concat(x.errors),e=r.length);var t=a===e}else var t=!0;if(t)if(s.place!==void 0){let a=s.place,n=e;if(!(a==="inbox"||a===
"spam"||a==="archived"||a==="missing"||a===null))return xe.errors=[{instancePath:i+"/place",schemaPath:"#/properties/pla\
ce/enum",keyword:"enum",params:{allowedValues:nr.properties.place.enum}}],!1;var t=n===e}else var t=!0}}}else return xe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=r,e===0}xe.evaluated=
{props:{to:!0,provider:!0,at:!0,place:!0},dynamicProps:!1,dynamicItems:!1};function Ie(s,{instancePath:i="",parentData:j,
parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.on===void 0&&(n="on")||s.
consent===void 0&&(n="consent")||s.partners===void 0&&(n="partners")||s.tests===void 0&&(n="tests"))return Ie.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.on!==void 0){let l=e;if(typeof s.on!="bo\
olean")return Ie.errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],
!1;var t=l===e}else var t=!0;if(t){if(s.consent!==void 0){let l=e;if(typeof s.consent!="string")return Ie.errors=[{instancePath:i+
"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){
if(s.partners!==void 0){let l=s.partners,o=e;if(e===o)if(Array.isArray(l)){var m=!0;let y=l.length;for(let u=0;u<y;u++){
let c=e;be(l[u],{instancePath:i+"/partners/"+u,parentData:l,parentDataProperty:u,rootData:h,dynamicAnchors:g})||(r=r===null?
be.errors:r.concat(be.errors),e=r.length);var m=c===e;if(!m)break}}else return Ie.errors=[{instancePath:i+"/partners",schemaPath:"\
#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0;if(t)if(s.tests!==void 0){
let l=s.tests,o=e;if(e===o)if(Array.isArray(l)){var a=!0;let y=l.length;for(let u=0;u<y;u++){let c=e;xe(l[u],{instancePath:i+
"/tests/"+u,parentData:l,parentDataProperty:u,rootData:h,dynamicAnchors:g})||(r=r===null?xe.errors:r.concat(xe.errors),e=
r.length);var a=c===e;if(!a)break}}else return Ie.errors=[{instancePath:i+"/tests",schemaPath:"#/properties/tests/type",
keyword:"type",params:{type:"array"}}],!1;var t=o===e}else var t=!0}}}else return Ie.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=r,e===0}Ie.evaluated={props:{on:!0,consent:!0,partners:!0,
tests:!0},dynamicProps:!1,dynamicItems:!1};var ts=B,Fr={type:"object",required:["type","title","status","code","detail"],
properties:{type:{type:"string"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},code:{type:"strin\
g",pattern:"^[a-z][a-z0-9_]*$"},detail:{type:"string"},field:{type:"string"},said:{type:"string"},facts:{type:"object",additionalProperties:{
type:["string","integer"]}}}};function B(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){
let r=null,e=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")||s.title===void 0&&(a="title")||s.status===void 0&&(a=
"status")||s.code===void 0&&(a="code")||s.detail===void 0&&(a="detail"))return B.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:a}}],!1;if(s.type!==void 0){let n=e;if(typeof s.type!="string")return B.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.title!==void 0){let n=e;if(typeof s.title!="string")return B.errors=[{instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.status!==
void 0){let n=s.status,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return B.errors=[{instancePath:i+"/s\
tatus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)){if(n>599||isNaN(n))return B.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:599}}],!1;if(n<400||isNaN(n))return B.errors=[{instancePath:i+"/status",schemaPath:"#\
/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=l===e}else var t=!0;if(t){if(s.
code!==void 0){let n=s.code,l=e;if(e===l)if(typeof n=="string"){if(!or.test(n))return B.errors=[{instancePath:i+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}}],!1}else return B.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.detail!==void 0){let n=e;if(typeof s.detail!="string")return B.errors=[{instancePath:i+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.field!==void 0){
let n=e;if(typeof s.field!="string")return B.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let n=e;if(typeof s.said!="string")
return B.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;
var t=n===e}else var t=!0;if(t)if(s.facts!==void 0){let n=s.facts,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let f in n){let y=n[f],u=e;if(typeof y!="string"&&!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return B.
errors=[{instancePath:i+"/facts/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProp\
erties/type",keyword:"type",params:{type:Fr.properties.facts.additionalProperties.type}}],!1;var m=u===e;if(!m)break}else
return B.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;
var t=l===e}else var t=!0}}}}}}}else return B.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return B.errors=r,e===0}B.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0,facts:!0},
dynamicProps:!1,dynamicItems:!1};var is=Xe;function Xe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=Xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return Xe.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(qe(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:h,dynamicAnchors:g})||(r=r===null?qe.errors:r.concat(qe.
errors),e=r.length))}else return Xe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Xe.errors=r,e===0}Xe.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var ns=pe;function pe(s,{instancePath:i="",parentData:j,parentDataProperty:q,rootData:h=s,dynamicAnchors:g={}}={}){let r=null,e=0,
p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let a;if(s.address===void 0&&(a="address")||s.drafts===void 0&&(a="drafts")||s.moved===void 0&&(a="moved")||
s.revoked===void 0&&(a="revoked")||s.access_page===void 0&&(a="access_page"))return pe.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!="stri\
ng")return pe.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=n===e}else var t=!0;if(t){if(s.drafts!==void 0){let n=s.drafts,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return pe.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return pe.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t){if(s.moved!==void 0){let n=s.moved,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return pe.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return pe.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.revoked!==void 0){let n=e;if(typeof s.
revoked!="boolean")return pe.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.access_page!==void 0){let n=s.access_page,l=e,o=e,f=!1,y=e;if(typeof n!=
"string"){let v={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[v]:r.push(v),e++}var m=y===e;f=f||m;let u=e;if(n!==null){let v={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[v]:r.push(v),e++}var m=u===
e;if(f=f||m,f)e=o,r!==null&&(o?r.length=o:r=null);else{let v={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[v]:r.push(v),e++,pe.errors=r,!1}var t=l===e}else var t=!0}}}}else
return pe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=r,e===
0}pe.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{Mr as isAlerts,Lr as isAlias,Vr as isBounceList,Rr as isCheckList,Sr as isConcernList,Zr as isDiscovery,Cr as isEmpty,
Tr as isEvents,Wr as isHealthReply,Hr as isHello,Xr as isLink,Br as isLinkStarted,Ur as isMailbox,Gr as isMailboxList,Jr as isNoticeList,
Kr as isNoticeTaken,Qr as isOutboxItem,Yr as isOutboxList,es as isPairReply,rs as isPermit,ss as isPlacement,ts as isProblem,
is as isRotateReply,ns as isUnlinked};
